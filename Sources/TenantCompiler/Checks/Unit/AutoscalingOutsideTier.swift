internal import Diagnostics

extension Check {
    package static let autoscalingOutsideTier = Check(
        "autoscaling-outside-tier", "A tenant asks for an autoscaler that its tier does not have",
        why: """
            No autoscaler would come out, and the workload would stay as it is under any load. What a preset says of autoscaling \
            is left out in such a tier, since the preset serves other tiers too.
            """,
        follows: [.tierSection("features")],
        accepts: [
            """
            \(.acme)
              workloads: [ { name: api, image: docker.io/library/nginx:1.27, autoscale: { min: 2, max: 4 } } ]
            """,
            """
            # tiers/plain.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: plain }
            spec: { inherits: standard, features: { autoscaling: false } }
            ---
            apiVersion: tenantc.dev/v1
            kind: Preset
            metadata: { name: medium }
            spec: { replicas: 3, autoscale: { min: 3, max: 20 } }
            \(.tenant(of: "plain"))
              workloads: [ { name: api, preset: medium, image: docker.io/library/nginx:1.27 } ]
            """,
        ],
        refuses: [
            """
            # tiers/plain.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: plain }
            spec: { inherits: standard, features: { autoscaling: false } }
            \(.tenant(of: "plain"))
              workloads: [ { name: api, image: docker.io/library/nginx:1.27, autoscale: { min: 2, max: «4» } } ]
            """
        ],
        pass: .unit(checkAutoscaling))
}

private func checkAutoscaling(_ unit: Unit, _ findings: inout Findings) {
    guard unit.tier.spec.features.autoscaling.value != true else { return }
    for item in unit.spec.workloads.items {
        guard let autoscale = item.element.autoscale.value, let span = autoscale.ownSpan else { continue }
        findings.report(
            "workload `\(item.name)` of tenant `\(unit.name)` asks for an autoscaler, and tier `\(unit.tier.name)` has none",
            tenant: unit.name, at: span, label: "asked for here",
            others: unit.tier.spec.features.autoscaling.span.map { [Label($0, "the tier's word")] } ?? [],
            help: "set `replicas` instead, or move the tenant to a tier with `features.autoscaling`")
    }
}

extension AutoscaleSpec {
    /// A place where a tenant or one of its environments says something of the autoscaler; null where only a preset does.
    fileprivate var ownSpan: Span? {
        [max.origin, min.origin, cpu.origin, memory.origin].lazy.compactMap { $0 }
            .first { $0.layer.rank > Layer.preset("").rank }?.span
    }
}
