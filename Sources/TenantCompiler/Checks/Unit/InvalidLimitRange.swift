internal import Diagnostics
internal import Kubernetes
internal import YAML

extension Check {
    package static let invalidLimitRange = Check(
        "invalid-limit-range", "Bounds of a LimitRange contradict one another",
        why: """
            The API server refuses the LimitRange, so containers without limits would be refused by the quota.
            """,
        accepts: [
            """
            \(.acme)
              limitRange: { container: { max: { cpu: "2" } } }
            """
        ],
        refuses: [
            """
            \(.acme)
              limitRange: { container: { min: { cpu: «"3"» } } }
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: LimitRange
            metadata: { name: claims }
            spec: { limits: [ { type: PersistentVolumeClaim, min: { storage: «20Gi» }, max: { storage: 10Gi } } ] }
            """,
        ],
        pass: .unit(checkLimitRange))
}

private func checkLimitRange(_ unit: Unit, _ findings: inout Findings) {
    if !unit.raw.isEmpty { checkWritten(unit, &findings) }
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

/// LimitRanges that somebody brings as objects.
private func checkWritten(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.items(of: "LimitRange") where item.node != nil {
        for (index, limits) in (item.spec.field("limits")?.items ?? []).enumerated() {
            let pointer = FieldPointer(["spec", "limits"]).appending(index: index)
            for problem in LimitRangeItem(limits)?.problems() ?? [] {
                let sides = [problem.field, problem.against].compactMap { $0 }.map { field in
                    let section = pointer.appending(field.section.rawValue)
                    return item.span(at: field.resource.map { section.appending($0) } ?? section, in: unit)
                }
                findings.report(
                    "\(item.words) of tenant `\(unit.name)` contradicts itself: \(problem.message)", tenant: unit.name,
                    at: sides[0], label: "this", others: sides.dropFirst().map { Label($0, "against this") },
                    help: "keep min ≤ defaultRequest ≤ default ≤ max for each resource")
            }
        }
    }
}
