internal import Diagnostics

extension Check {
    package static let metricGrantOfNothing = Check(
        "metric-grant-of-nothing", "A MetricGrant names a tenant or tier that does not exist, or nobody at all",
        severity: .warning,
        why: """
            It was mistyped and grants nothing, or whom it was for has gone and it waits for somebody else of that \
            name.
            """,
        given: .acmeReadingAGrant,
        accepts: [
            .grant(until: "2026-12-31")
        ],
        refuses: [
            .grant("tenants: [ acme, «acne» ]", until: "2026-12-31"),
            .grant("tenants: [ acme ]\n  tiers: [ «standrad» ]", until: "2026-12-31"),
            """
            # policies/grants.yaml
            apiVersion: tenantc.dev/v1
            kind: MetricGrant
            metadata: { name: «node-load» }
            spec:
              metrics: [ node_load1 ]
              tenants: []
              reason: Capacity planning
              approvedBy: governance-team
              expires: 2026-12-31
            """,
        ],
        pass: .fleet(checkNames))
}

private func checkNames(_ fleet: Fleet, _ findings: inout Findings) {
    let tenants = fleet.program.tenants.map(\.name)
    let tiers = fleet.program.tiers.keys.sorted()
    for grant in fleet.program.grants {
        if grant.tenants.isEmpty, grant.tiers.isEmpty {
            findings.report(
                "grant `\(grant.name)` grants nobody anything", at: grant.nameSpan, label: "no tenant and no tier",
                help: "name them under `tenants` or `tiers`, or remove it")
        }
        for (mentions, noun, known) in [(grant.tenants, "tenant", tenants), (grant.tiers, "tier", tiers)] {
            for mention in mentions where !known.contains(mention.name) && !fleet.mayHave(noun, mention.name) {
                report(grant, mention, noun, among: known, &findings)
            }
        }
    }
}

private func report(
    _ grant: BoundGrant, _ mention: BoundGrant.Mention, _ noun: String, among known: [String],
    _ findings: inout Findings
) {
    let nearest = Suggestion.nearest(to: mention.name, among: known)
    findings.report(
        "grant `\(grant.name)` names \(noun) `\(mention.name)`, which does not exist", at: mention.span,
        label: nearest.map { "did you mean `\($0)`?" } ?? "no such \(noun)",
        help: "name a \(noun) that there is, or remove the name",
        fixes: nearest.map { [Fix("write `\($0)`", edits: [Edit(mention.span, word: $0)], isSafe: false)] } ?? [])
}
