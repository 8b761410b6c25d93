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
    // Most tenants have the bounds of their tier, which are judged once for all of them.
    if unit.tier.hasSoundLimits, !unit.writes("limitRange") { return }
    let limits = unit.spec.limitRange
    check(limits.container, .container, unit, &findings)
    check(limits.pod, .pod, unit, &findings)
    check(limits.persistentVolumeClaim, .persistentVolumeClaim, unit, &findings)
}

private func check(_ limits: LimitsSpec, _ type: LimitRangeItem.Kind, _ unit: Unit, _ findings: inout Findings) {
    guard limits.isSet else { return }
    // One amount may contradict several others: that is one finding, at the amount of the highest layer.
    var contradictions: [(place: Span, origin: Origin?, messages: [String], others: [Label])] = []
    for problem in limits.item(type).problems() {
        let sides = [limits.origin(of: problem.field), problem.against.flatMap { limits.origin(of: $0) }]
        let origins = sides.compactMap { $0 }.sorted { $0.layer.rank > $1.layer.rank }
        let spans = origins.compactMap(\.span)
        let place = spans.first ?? unit.tenant.document.nameSpan
        let others = spans.dropFirst().map { Label($0, "against this") }
        if let index = contradictions.firstIndex(where: { $0.place == place }) {
            contradictions[index].messages.append(problem.message)
            contradictions[index].others += others
        } else {
            contradictions.append((place, origins.first, [problem.message], others))
        }
    }
    for contradiction in contradictions {
        let owner = unit.owner(of: contradiction.origin)
        findings.report(
            "the LimitRange of \(owner.text) contradicts itself: \(contradiction.messages[0])",
            tenant: owner.tenant, at: contradiction.place, label: "this", others: contradiction.others,
            notes: Array(contradiction.messages.dropFirst()),
            help: "keep min ≤ defaultRequest ≤ default ≤ max for each resource")
    }
}
