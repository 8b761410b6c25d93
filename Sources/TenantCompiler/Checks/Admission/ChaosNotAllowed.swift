internal import Diagnostics
internal import Kubernetes
internal import YAML

extension Check {
    package static let chaosNotAllowed = Check(
        "chaos-not-allowed", "A chaos experiment runs where none may, or strikes no pod of the tenant",
        why: """
            An experiment deletes pods and breaks connections. It may do so only where the tier has the feature and the environment is not protected, and only to what the tenant declares.
            """,
        follows: [.tierSection("features")],
        accepts: [.chaos()],
        refuses: [
            .chaos("«ChaosEngine»", isInTier: false), .chaos("«ChaosEngine»", isProtected: true),
            .chaos(label: "«app=other»"),
        ],
        pass: .unit(checkChaos))
}

extension Example {
    /// An experiment with the pods of a workload.
    ///
    /// - Parameters:
    ///   - kind: Of its object.
    ///   - label: Of the pods that it is about.
    fileprivate static func chaos(
        _ kind: String = "ChaosEngine", label: String = #""app.kubernetes.io/name=web""#, isInTier: Bool = true,
        isProtected: Bool = false
    ) -> Example {
        """
        # tiers/standard.yaml
        apiVersion: tenantc.dev/v1
        kind: Tier
        metadata: { name: standard }
        spec: { quota: { pods: 50 }, features: { chaos: \(isInTier.description) } }
        # policies/platform.yaml
        apiVersion: tenantc.dev/v1
        kind: Platform
        metadata: { name: company }
        spec: { environments: { production: { cluster: https://kubernetes.default.svc, protected: \(isProtected.description) } } }
        \(.acmeWithAWorkload)
        # tenants/acme/manifests/objects.yaml
        apiVersion: litmuschaos.io/v1alpha1
        kind: \(kind)
        metadata: { name: web-delete }
        spec:
          appinfo: { appns: monitoring-tenant-acme, applabel: \(label), appkind: deployment }
          engineState: active
          chaosServiceAccount: tenant-acme
          experiments: [ { name: pod-delete } ]
        """
    }
}

private func checkChaos(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.items(of: "ChaosEngine", in: "litmuschaos.io") {
        let isProtected = unit.environment.spec.protected.value == true
        if isProtected || unit.tier.spec.features.chaos.value != true {
            let reason =
                isProtected
                ? "environment `\(unit.environment.name)` is protected" : "tier `\(unit.tier.name)` has no chaos"
            let other = isProtected ? unit.environment.spec.protected.span : unit.tier.spec.features.chaos.span
            findings.report(
                "tenant `\(unit.name)` brings a chaos experiment, and \(reason)", tenant: unit.name,
                at: item.span(at: FieldPointer(["kind"]), in: unit), label: "would break what runs",
                others: other.map { [Label($0, "said here")] } ?? [],
                help: "declare experiments as `chaos` of the workload: they come out only where they may")
            continue
        }
        guard let text = item.spec.field("appinfo")?.field("applabel")?.text, let label = label(text),
            unit.inventory.pods(selectedBy: [label]).isEmpty
        else { continue }
        findings.report(
            "\(item.words) of tenant `\(unit.name)` strikes no pod that the tenant declares", tenant: unit.name,
            at: item.span(at: FieldPointer(["spec", "appinfo", "applabel"]), in: unit), label: "no pod has this label",
            help: "name a label of one of the tenant's workloads")
    }
}

private func label(_ text: String) -> Member? {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    return parts.count == 2 ? Member(parts[0], .string(parts[1])) : nil
}
