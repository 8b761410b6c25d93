internal import Diagnostics

/// The report for a terminal: a line a tenant, and below it what is not as it should be.
enum ComplianceText {
    static func render(_ report: ComplianceReport) -> String {
        var text = ""
        let width = report.tenants.map { TerminalText.columns(of: $0.name) }.max() ?? 0
        for tenant in report.tenants {
            let tally = tenant.tally
            let gap = String(repeating: " ", count: width - TerminalText.columns(of: tenant.name))
            let counts = ComplianceStatus.allCases.filter { tally[$0] > 0 }.map { "\(tally[$0]) \(word($0))" }
            text += "\(tenant.name)\(gap)  \(tally.percentage)  \(counts.joined(separator: ", "))\n"
            for verdict in tenant.verdicts {
                for violation in verdict.violations { text += line(of: violation, verdict) }
            }
            for step in tenant.remediation { text += "  to do: \(step)\n" }
        }
        text += "\n"
        for summary in report.standards {
            text += "\(summary.standard.name) (\(summary.standard.level.rawValue)): \(summary.tally.percentage)\n"
        }
        for tier in report.tiers { text += "tier \(tier.name): \(tier.tally.percentage)\n" }
        text += "all: \(report.total.percentage)\n"
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { TerminalText.visible(String($0)) }
            .joined(separator: "\n")
    }

    private static func line(of violation: ComplianceReport.Violation, _ verdict: ComplianceReport.Verdict) -> String {
        let breach = violation.breach
        let state = violation.exemption.map { "exempted until \($0.expires.display)" } ?? word(verdict.status)
        let place = "\(violation.path):\(violation.position.line):\(violation.position.column)"
        return "  \(verdict.standard.name) \(breach.subject): \(breach.message); \(breach.fact) (\(state)) \(place)\n"
    }

    private static func word(_ status: ComplianceStatus) -> String {
        switch status {
        case .compliant: "compliant"
        case .nonCompliant: "not compliant"
        case .warning: "warning"
        case .exempted: "exempted"
        case .notApplicable: "not applicable"
        }
    }
}
