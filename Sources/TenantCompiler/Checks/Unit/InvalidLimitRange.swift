internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let invalidLimitRange = Check(
        "invalid-limit-range", "Bounds of a LimitRange contradict one another",
        why: """
            The API server refuses the LimitRange, so containers without limits would be refused by the quota.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              limitRange: { container: { max: { cpu: "2" } } }
            """
        ],
        refuses: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              limitRange: { container: { min: { cpu: «"3"» } } }
            """
        ],
        pass: .unit(checkLimitRange))
}

private func checkLimitRange(_ unit: Unit, _ findings: inout Findings) {
    let limits = unit.spec.limitRange
    check(limits.container, .container, unit, &findings)
    check(limits.pod, .pod, unit, &findings)
    check(limits.persistentVolumeClaim, .persistentVolumeClaim, unit, &findings)
}

private func check(_ limits: LimitsSpec, _ type: LimitRangeItem.Kind, _ unit: Unit, _ findings: inout Findings) {
    guard limits.isSet else { return }
    for problem in limits.item(type).problems() {
        let origin = limits.origin(of: problem.field)
        let owner = unit.owner(of: origin)
        let place = origin?.span ?? unit.tenant.document.nameSpan
        let other = problem.against.flatMap { limits.origin(of: $0)?.span }
        findings.report(
            "the LimitRange of \(owner.text) contradicts itself: \(problem.message)", tenant: owner.tenant,
            at: place, label: "this", others: other.map { [Label($0, "against this")] } ?? [],
            help: "keep min ≤ defaultRequest ≤ default ≤ max for each resource")
    }
}
