internal import Diagnostics

extension Check {
    package static let applicationClaimedTwice = Check(
        "application-claimed-twice", "Two tenants get Argo CD applications of one name",
        why: """
            All applications lie in one namespace, named for tenant and environment: of two with one name the later \
            would take the place of the other, and Argo CD would prune that tenant's objects.
            """,
        accepts: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              environments:
                b: { cluster: "https://kubernetes.default.svc" }
                a-b: { cluster: "https://other.k8s.company.com" }
            \(.tenant("x", path: "tenants/one.yaml"))
              environments: { b: {} }
            \(.tenant("z", path: "tenants/two.yaml"))
              environments: { a-b: {} }
            """
        ],
        refuses: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              environments:
                b: { cluster: "https://kubernetes.default.svc" }
                a-b: { cluster: "https://other.k8s.company.com" }
            \(.tenant("x-a", path: "tenants/one.yaml"))
              environments: { b: {} }
            \(.tenant("«x»", path: "tenants/two.yaml"))
              environments: { a-b: {} }
            """
        ],
        pass: .fleet(checkApplications))
}

private func checkApplications(_ fleet: Fleet, _ findings: inout Findings) {
    var first: [String: Fleet.Member] = [:]
    first.reserveCapacity(fleet.members.count)
    // By name from the last, so that of two the one whose name comes first is told.
    for member in fleet.members.reversed() {
        let name = Unit.applicationName(tenant: member.tenant, environment: member.environment)
        guard let other = first.updateValue(member, forKey: name) else { continue }
        findings.report(
            "tenants `\(member.tenant)` and `\(other.tenant)` both get the application `\(name)`",
            tenant: member.tenant, at: member.nameSpan, label: "gets it in `\(member.environment)`",
            others: [Label(other.nameSpan, "gets it in `\(other.environment)`")],
            help: "rename one of the two, or an environment")
    }
}
