internal import Diagnostics

extension Check {
    package static let exemptionOfNothing = Check(
        "exemption-of-nothing", "An exemption names a tenant, standard or subject that does not exist",
        severity: .warning,
        why: """
            It was mistyped and exempts nothing, or what it was for has gone and it waits to cover something else of that name.
            """,
        given: .acmeBreakingAStandard,
        accepts: [.exemption()],
        refuses: [
            """
            \(.exemption(tenant: "«acne»"))
            \(.acme)
            """,
            """
            \(.exemption(standard: "«METRIC_SUFIX»"))
            \(.acme)
            """,
            .exemption(subjects: "subjects: [ metric/jobs_done, «metric/job_done» ]"),
        ],
        pass: .fleet(checkNames))
}

private func checkNames(_ fleet: Fleet, _ findings: inout Findings) {
    let tenants = fleet.program.tenants.map(\.name)
    let standards = fleet.program.standardNames
    for exemption in fleet.program.exemptions {
        if let tenant = exemption.tenant, !tenants.contains(tenant), !fleet.mayHave("tenant", tenant) {
            report(exemption, "tenant", tenant, at: exemption.tenantSpan, among: tenants, &findings)
        }
        if !fleet.program.knowsStandard(exemption.standard), !fleet.mayHave("standard", exemption.standard) {
            report(exemption, "standard", exemption.standard, at: exemption.standardSpan, among: standards, &findings)
        }
        let uses = fleet.uses(of: exemption)
        for (index, subject) in exemption.subjects.enumerated()
        where !uses.isEmpty && !uses.contains(where: { $0.foundSubjects[index] }) {
            report(exemption, "subject", subject.glob.pattern, at: subject.span, among: [], &findings)
        }
    }
}

private func report(
    _ exemption: BoundExemption, _ noun: String, _ name: String, at span: Span, among known: [String],
    _ findings: inout Findings
) {
    let nearest = Suggestion.nearest(to: name, among: known)
    findings.report(
        "exemption `\(exemption.name)` names \(noun) `\(name)`, which does not exist", at: span,
        label: nearest.map { "did you mean `\($0)`?" } ?? "no such \(noun)",
        help: "name what there is, or remove it",
        fixes: nearest.map { [Fix("write `\($0)`", edits: [Edit(span, word: $0)], isSafe: false)] } ?? [])
}

extension Fleet {
    /// What an exemption met, in every environment of its tenant.
    func uses(of exemption: BoundExemption) -> [ExemptionUse] {
        guard let tenant = exemption.tenant else { return [program.use(ofUnowned: exemption)] }
        return members(of: tenant).flatMap(\.exemptionUses).filter { $0.exemption == exemption.name }
    }
}
