internal import Diagnostics

extension Check {
    package static let unknownPriorityClass = Check(
        "unknown-priority-class", "A tier names a PriorityClass that the Platform does not declare",
        why: """
            Kubernetes refuses every pod that names a class which is not there, so nothing of the tier's tenants would start. \
            A Platform that declares no class at all leaves them to somebody else, and nothing is said.
            """,
        given: .acme,
        accepts: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              priorityClasses:
                - { name: tenant-basic, value: 1000 }
                - { name: tenant-standard, value: 2000 }
                - { name: tenant-premium, value: 3000 }
                - { name: tenant-enterprise, value: 4000 }
            """,
            """
            # tiers/extra.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: extra }
            spec: { inherits: standard, priorityClass: tenant-extra }
            """,
        ],
        refuses: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              priorityClasses:
                - { name: tenant-basic, value: 1000 }
                - { name: tenant-standard, value: 2000 }
                - { name: tenant-premium, value: 3000 }
                - { name: tenant-enterprise, value: 4000 }
            # tiers/extra.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: extra }
            spec: { inherits: standard, priorityClass: «tenant-standart» }
            """
        ],
        pass: .fleet(checkClasses))
}

private func checkClasses(_ fleet: Fleet, _ findings: inout Findings) {
    let declared = fleet.program.platform.spec.priorityClasses.items
    guard !declared.isEmpty else { return }
    let names = declared.map(\.name)
    var seen: Set<Span> = []
    for tier in fleet.program.tiers.values.sorted(by: { $0.name < $1.name }) {
        guard let name = tier.spec.priorityClass.value?.text, let span = tier.spec.priorityClass.span,
            !names.contains(name), !PriorityClassNameRule.builtIn.contains(name),
            // What is inherited is written once.
            seen.insert(span).inserted
        else { continue }
        let nearest = Suggestion.nearest(to: name, among: names)
        findings.report(
            "tier `\(tier.name)` names PriorityClass `\(name)`, which the Platform does not declare", at: span,
            label: nearest.map { "did you mean `\($0)`?" } ?? "not declared",
            others: [Label(declared[0].nameSpan, "declared here")],
            help: "add `\(name)` to the Platform's `priorityClasses`, or name one of them")
    }
}
