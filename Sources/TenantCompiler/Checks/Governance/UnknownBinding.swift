internal import Diagnostics

extension Check {
    package static let unknownBinding = Check(
        "unknown-binding", "A standard, operator or playbook is for a tier, tenant or environment that does not exist",
        why: """
            A standard with a mistyped name binds nobody, an operator works for nobody, and nobody notices.
            """,
        given: .acme,
        accepts: [
            """
            \(.aStandard)
              appliesTo: { tiers: [ standard ], tenants: [ acme ] }
            """
        ],
        refuses: [
            """
            \(.aStandard)
              appliesTo: { tiers: [ «standrad» ] }
            """,
            """
            \(.aStandard)
              appliesTo: { tenants: [ «acne» ], environments: [ «moon» ] }
            """,
            """
            \(.healer)
                  permissions: [ { resources: [pods], verbs: [delete] } ]
                  appliesTo: { tiers: [ «standrad» ] }
              healing:
                - { name: crash, on: PodCrashLoop, environments: [ «moon» ], actions: [ report_crash_loop ] }
            """,
        ],
        pass: .fleet(checkBindings))
}

private func checkBindings(_ fleet: Fleet, _ findings: inout Findings) {
    let program = fleet.program
    let tiers = program.tiers.keys.sorted()
    let tenants = program.tenants.map(\.name)
    let environments = program.platform.environments.map(\.name)
    func check(_ owner: String, _ names: Items<Layered<String>>, _ noun: String, _ known: [String]) {
        for (name, span) in zip(names.elements, names.spans) {
            guard let text = name.value, !known.contains(text), !fleet.mayHave(noun, text) else { continue }
            let nearest = Suggestion.nearest(to: text, among: known)
            findings.report(
                "\(owner) applies to \(noun) `\(text)`, which does not exist", at: span,
                label: nearest.map { "did you mean `\($0)`?" } ?? "no such \(noun)",
                help: "name a \(noun) that there is, or remove the name",
                fixes: nearest.map {
                    [Fix("write `\($0)`", edits: [Edit(span, word: $0)], isSafe: false)]
                } ?? [])
        }
    }
    func check(_ owner: String, _ scope: AppliesToSpec) {
        check(owner, scope.tiers, "tier", tiers)
        check(owner, scope.tenants, "tenant", tenants)
        check(owner, scope.environments, "environment", environments)
    }
    for standard in program.governance.standards { check("standard `\(standard.name)`", standard.spec.appliesTo) }
    let platform = program.platform.spec
    for item in platform.operators.items { check("operator `\(item.name)`", item.element.appliesTo) }
    for item in platform.healing.items {
        check("playbook `\(item.name)`", item.element.environments, "environment", environments)
    }
}

extension Fleet {
    /// Whether a name may be that of something that is declared where it could not be read.
    func mayHave(_ noun: String, _ name: String) -> Bool {
        switch noun {
        case "tier": program.unread.mayHold(tier: name)
        case "tenant": unresolved.contains(name)
        case "environment": program.unread.mayHoldEnvironments
        default: program.unread.mayHold(policy: name)
        }
    }
}
