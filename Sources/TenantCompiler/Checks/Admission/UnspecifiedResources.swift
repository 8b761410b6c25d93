internal import Kubernetes

extension Check {
    package static let unspecifiedResources = Check(
        "unspecified-resources", "A container does not say what the quota demands of each",
        why: """
            Where a quota counts cpu or memory, the API server refuses every pod with a container that names no amount of it, and no LimitRange gives one.
            """,
        follows: [.item, .tierSection("limitRange")],
        accepts: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.deployment())
            """
        ],
        refuses: [
            """
            # tiers/bare.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: bare }
            spec: { quota: { limits.memory: 8Gi } }
            \(.tenant(of: "bare", path: "tenants/acme/tenant.yaml"))
            # tenants/acme/manifests/objects.yaml
            \(.deployment("«web»"))
            """
        ],
        pass: .unit(checkDemands))
}

private func checkDemands(_ unit: Unit, _ findings: inout Findings) {
    for quota in unit.inventory.quotas {
        let keys = quota.hard.entries.map(\.resource)
        for item in unit.inventory.pods {
            guard let missing = item.resources?.missing(for: keys), let first = missing.first?.containers.first
            else { continue }
            let names = missing.map { "`\($0.key)`" }.joined(separator: ", ")
            findings.report(
                "\(item.words) of tenant `\(unit.name)` has containers without \(names), which quota `\(quota.name)` counts",
                tenant: unit.name, at: item.span(inPod: first.pointer, in: unit), label: "names no amount",
                notes: ["Kubernetes would say: \(PodResources.demandMessage(quota: quota.name, missing))"],
                help: "set `resources` of each container, or give the tier a `limitRange.container.default`")
        }
    }
}
