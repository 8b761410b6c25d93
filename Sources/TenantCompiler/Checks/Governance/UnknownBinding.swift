internal import Diagnostics

extension Check {
    package static let unknownBinding = Check(
        "unknown-binding", "A standard applies to a tier, tenant or environment that does not exist",
        why: """
            A standard with a mistyped name binds nobody, and nobody notices.
            """,
        given: .acme,
        accepts: [
            """
            # policies/standards.yaml
            apiVersion: tenantc.dev/v1
            kind: Standard
            metadata: { name: METRIC_SUFFIX }
            spec:
              category: metrics
              title: Suffixes of counters
              level: mandatory
              rules:
                - { type: suffix, metricType: counter, suffix: _total, message: Counters end in _total }
              appliesTo: { tiers: [ standard ], tenants: [ acme ] }
            """
        ],
        refuses: [
            """
            # policies/standards.yaml
            apiVersion: tenantc.dev/v1
            kind: Standard
            metadata: { name: METRIC_SUFFIX }
            spec:
              category: metrics
              title: Suffixes of counters
              level: mandatory
              rules:
                - { type: suffix, metricType: counter, suffix: _total, message: Counters end in _total }
              appliesTo: { tiers: [ «standrad» ] }
            """,
            """
            # policies/standards.yaml
            apiVersion: tenantc.dev/v1
            kind: Standard
            metadata: { name: METRIC_SUFFIX }
            spec:
              category: metrics
              title: Suffixes of counters
              level: mandatory
              rules:
                - { type: suffix, metricType: counter, suffix: _total, message: Counters end in _total }
              appliesTo: { tenants: [ «acne» ], environments: [ «moon» ] }
            """,
        ],
        pass: .fleet(checkBindings))
}

private func checkBindings(_ fleet: Fleet, _ findings: inout Findings) {
    let program = fleet.program
    let tiers = program.tiers.keys.sorted()
    let tenants = program.tenants.map(\.name)
    let environments = program.platform.environments.map(\.name)
    for standard in program.governance.standards {
        let scope = standard.spec.appliesTo
        for (names, noun, known) in [
            (scope.tiers, "tier", tiers), (scope.tenants, "tenant", tenants),
            (scope.environments, "environment", environments),
        ] {
            for (name, span) in zip(names.elements, names.spans) {
                guard let text = name.value, !known.contains(text) else { continue }
                let nearest = Suggestion.nearest(to: text, among: known)
                findings.report(
                    "standard `\(standard.name)` applies to \(noun) `\(text)`, which does not exist", at: span,
                    label: nearest.map { "did you mean `\($0)`?" } ?? "no such \(noun)",
                    help: "name a \(noun) that there is, or remove the name",
                    fixes: nearest.map {
                        [Fix("write `\($0)`", edits: [Edit(span, word: $0)], isSafe: false)]
                    } ?? [])
            }
        }
    }
}
