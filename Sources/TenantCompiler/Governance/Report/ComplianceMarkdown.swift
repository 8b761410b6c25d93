internal import Diagnostics

/// The report as a governance meeting reads it: the fleet in a line, then what is open, then the rest.
enum ComplianceMarkdown {
    static func render(_ report: ComplianceReport) -> String {
        var text = "\(GeneratedMarks.markdown); edit tenants/ and policies/, not this file -->\n# Compliance\n\n"
        let total = report.total
        let scope = "\(counted(report.tenants.count, "tenant")), \(counted(report.standards.count, "standard"))"
        text += "\(scope). Compliant: \(total.percentage) of \(counted(total.applicable, "applicable verdict")).\n\n"
        text += open(report) + exempted(report)
        text +=
            "## Standards\n\n"
            + table(
                ["Standard", "Title", "Level"],
                report.standards.map { summary in
                    let standard = summary.standard
                    return (
                        [
                            MarkdownText.plain(standard.name), MarkdownText.plain(standard.title),
                            standard.level.rawValue,
                        ],
                        summary.tally
                    )
                })
        text +=
            "\n## Tiers\n\n"
            + table(
                ["Tier", "Tenants"],
                report.tiers.map { ([MarkdownText.plain($0.name), "\($0.tenants)"], $0.tally) })
        text +=
            "\n## Tenants\n\n"
            + table(
                ["Tenant", "Tier"],
                report.tenants.map { ([MarkdownText.plain($0.name), MarkdownText.plain($0.tier)], $0.tally) })
        return text
    }

    /// What breaks standards and is not exempted, with what to do about it.
    private static func open(_ report: ComplianceReport) -> String {
        var text = "## Open\n\n"
        let tenants = report.tenants.filter { tenant in
            tenant.verdicts.contains { $0.status == .nonCompliant || $0.status == .warning }
        }
        if tenants.isEmpty { return text + "Nothing.\n\n" }
        for tenant in tenants {
            text += "### \(MarkdownText.plain(tenant.name))\n\n"
            for verdict in tenant.verdicts {
                let standard = verdict.standard
                for violation in verdict.violations where violation.exemption == nil {
                    text +=
                        "- **\(MarkdownText.plain(standard.name))** (\(standard.level.rawValue)) "
                        + line(of: violation) + "\n"
                }
            }
            if !tenant.remediation.isEmpty {
                text += "\nTo do:\n\n"
                for (index, step) in tenant.remediation.enumerated() {
                    text += "\(index + 1). \(MarkdownText.plain(step))\n"
                }
            }
            text += "\n"
        }
        return text
    }

    private static func exempted(_ report: ComplianceReport) -> String {
        var rows = ""
        for tenant in report.tenants {
            for verdict in tenant.verdicts {
                for violation in verdict.violations {
                    guard let exemption = violation.exemption else { continue }
                    let cells = [
                        tenant.name, verdict.standard.name, violation.breach.subject, exemption.reason,
                        exemption.approvedBy, exemption.expires.display,
                    ]
                    rows += "| \(cells.map(MarkdownText.plain).joined(separator: " | ")) |\n"
                }
            }
        }
        guard !rows.isEmpty else { return "" }
        return "## Exempted\n\n| Tenant | Standard | Subject | Reason | Approved by | Until |\n"
            + "|---|---|---|---|---|---|\n\(rows)\n"
    }

    private static func line(of violation: ComplianceReport.Violation) -> String {
        let breach = violation.breach
        let place = "\(violation.path):\(violation.position.line)"
        return "\(MarkdownText.code(breach.subject)): \(MarkdownText.plain(breach.message)) – "
            + "\(MarkdownText.plain(breach.fact)) (\(MarkdownText.code(place)), "
            + "\(violation.environments.map(MarkdownText.plain).joined(separator: ", ")))"
    }

    private static func table(_ heads: [String], _ rows: [([String], ComplianceTally)]) -> String {
        let columns = heads + ["Compliant", "Not", "Warning", "Exempted", "Not applicable", "Share"]
        var text = "| \(columns.joined(separator: " | ")) |\n|\(columns.map { _ in "---|" }.joined())\n"
        for (cells, tally) in rows {
            let counts = ComplianceStatus.allCases.map { "\(tally[$0])" }
            text += "| \((cells + counts + [tally.percentage]).joined(separator: " | ")) |\n"
        }
        return text
    }

    private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
