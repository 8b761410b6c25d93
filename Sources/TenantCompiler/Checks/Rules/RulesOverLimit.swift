internal import Diagnostics

extension Check {
    package static let rulesOverLimit = Check(
        "rules-over-limit", "A tenant brings more rules than its tier allows",
        why: """
            Every rule is evaluated again and again, at the cost of all who share the server.
            """,
        accepts: [.alert(on: "sum(rate(jobs_failed_total[5m])) > 3")],
        refuses: [
            #"""
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { monitoring: { ruleCost: 4 } }
            \#(.acme)
              alerts:
                rules:
                  - alert: «Broken»
                    expr: sum(rate(jobs_failed_total[5m])) > 3
                    for: 10m
                    severity: warning
                    summary: It is broken
                    description: Look at it
                    runbook: https://runbooks.acme.example/broken
            """#
        ], pass: .unit(checkLimits))
}

private func checkLimits(_ unit: Unit, _ findings: inout Findings) {
    let own = unit.rules.groups.filter { !$0.origin.isGenerated }
    guard let first = own.first else { return }
    let limits = unit.tier.spec.monitoring
    let amounts: [(what: String, amount: Int, most: Int?, span: Span?)] = [
        ("rule groups", own.count, limits.ruleGroups.value, limits.ruleGroups.span),
        ("rules", own.reduce(0) { $0 + $1.rules.count }, limits.rules.value, limits.rules.span),
        (
            "minutes of samples at each evaluation of its rules", own.reduce(0) { $0 + RuleCost.minutes(of: $1, unit) },
            limits.ruleCost.value, limits.ruleCost.span
        ),
    ]
    for (what, amount, most, span) in amounts {
        guard let most, amount > most else { continue }
        findings.report(
            "tenant `\(unit.name)` has \(amount) \(what); tier `\(unit.tier.name)` allows \(most)", tenant: unit.name,
            at: first.span, label: "the first of them", others: span.map { [Label($0, "the limit")] } ?? [],
            help: "take rules away, or move the tenant to another tier")
    }
}
