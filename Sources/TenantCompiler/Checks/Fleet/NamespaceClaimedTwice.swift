internal import Diagnostics

extension Check {
    package static let namespaceClaimedTwice = Check(
        "namespace-claimed-twice", "Two tenants get the same namespace",
        why: """
            Each would see and overwrite the other's objects.
            """,
        accepts: [.acme],
        refuses: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              namespace: "{environment}-{tenant}"
              environments: { a: { cluster: https://kubernetes.default.svc }, a-b: { cluster: https://kubernetes.default.svc } }
            \(.tenant("«b-c»", path: "tenants/one.yaml"))
              environments: { a: {} }
            \(.tenant("c", path: "tenants/two.yaml"))
              environments: { a-b: {} }
            """
        ],
        pass: .fleet(checkNamespaces))
}

private func checkNamespaces(_ fleet: Fleet, _ findings: inout Findings) {
    var first: [Claim: Fleet.Member] = [:]
    first.reserveCapacity(fleet.members.count)
    // By name from the last, so that of two the one whose name comes first is told.
    for member in fleet.members.reversed() {
        let cluster = fleet.program.platform.environment(named: member.environment)?.spec.cluster.value?.text
        let claim = Claim(cluster: cluster ?? member.environment, namespace: member.namespace)
        guard let other = first.updateValue(member, forKey: claim) else { continue }
        findings.report(
            "tenants `\(member.tenant)` and `\(other.tenant)` both get namespace `\(member.namespace)`",
            tenant: member.tenant, at: member.nameSpan, label: "gets it in `\(member.environment)`",
            others: [Label(other.nameSpan, "gets it in `\(other.environment)`")],
            help: "rename one of the two, or the Platform's `namespace`")
    }
}

private struct Claim: Hashable {
    let cluster: String
    let namespace: String
}
