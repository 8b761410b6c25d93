internal import Diagnostics

extension Check {
    package static let exemptionUnused = Check(
        "exemption-unused", "An exemption covers nothing any more", severity: .warning,
        why: """
            What it was for is put right. Left in place, it would hide the next breach.
            """,
        given: .acmeBreakingAStandard,
        accepts: [.exemption()],
        refuses: [
            """
            \(.exemption(subjects: "subjects: [ «metric/jobs_done_total» ]"))
            \(.acme)
              metrics: [ { name: jobs_done_total, type: counter } ]
            """,
            """
            \(.exemption(tenant: "«acme»", subjects: nil))
            \(.acme)
              metrics: [ { name: jobs_done_total, type: counter } ]
            """,
        ],
        pass: .fleet(checkUse))
}

private func checkUse(_ fleet: Fleet, _ findings: inout Findings) {
    for exemption in fleet.program.exemptions where exemption.holds(on: fleet.asOf) {
        let uses = fleet.uses(of: exemption)
        if exemption.subjects.isEmpty {
            guard !uses.contains(where: \.coversBreach), fleet.isKnown(exemption) else { continue }
            report(exemption, at: exemption.tenantSpan, "breaks nothing of `\(exemption.standard)`", &findings)
        }
        for (index, subject) in exemption.subjects.enumerated() {
            // What is not there at all is told as such.
            guard uses.contains(where: { $0.foundSubjects[index] }),
                !uses.contains(where: { $0.usedSubjects[index] })
            else { continue }
            report(exemption, at: subject.span, "breaks nothing", &findings)
        }
    }
}

private func report(_ exemption: BoundExemption, at span: Span, _ fact: String, _ findings: inout Findings) {
    findings.report(
        "exemption `\(exemption.name)`\(exemption.ofTenant) covers nothing", at: span, label: fact,
        help: "remove it")
}

extension Fleet {
    /// Whether the tenant and the standard that an exemption names exist.
    fileprivate func isKnown(_ exemption: BoundExemption) -> Bool {
        (exemption.tenant.map { program.tenant(named: $0) != nil } ?? true) && program.knowsStandard(exemption.standard)
    }
}
