internal import Diagnostics

/// The report for machines; its schema is in `docs/schemas/compliance-v1.json`.
enum ComplianceJSON {
    static func render(_ report: ComplianceReport) -> String {
        JSONText.object([
            ("generatedBy", "tenantc"),
            ("schema", "https://tenantc.dev/schemas/compliance-v1.json"),
            ("summary", .object([("tenants", .number(report.tenants.count))] + report.total.json)),
            ("tiers", .array(report.tiers.map(tier))),
            ("standards", .array(report.standards.map(standard))),
            ("tenants", .array(report.tenants.map(tenant))),
        ]).document
    }

    private static func tier(_ tier: ComplianceReport.TierSummary) -> JSONText {
        .object([("tier", .string(tier.name)), ("tenants", .number(tier.tenants))] + tier.tally.json)
    }

    private static func standard(_ summary: ComplianceReport.StandardSummary) -> JSONText {
        let standard = summary.standard
        return .object(
            [
                ("standard", .string(standard.name)), ("title", .string(standard.title)),
                ("category", .string(standard.category.rawValue)), ("level", .string(standard.level.rawValue)),
            ] + summary.tally.json)
    }

    private static func tenant(_ tenant: ComplianceReport.TenantSummary) -> JSONText {
        .object(
            [("tenant", .string(tenant.name)), ("tier", .string(tenant.tier))] + tenant.tally.json + [
                ("remediation", .array(tenant.remediation.map { .string($0) })),
                ("standards", .array(tenant.verdicts.map(verdict))),
            ])
    }

    private static func verdict(_ verdict: ComplianceReport.Verdict) -> JSONText {
        .object([
            ("standard", .string(verdict.standard.name)), ("level", .string(verdict.standard.level.rawValue)),
            ("status", .string(verdict.status.rawValue)), ("violations", .array(verdict.violations.map(violation))),
        ])
    }

    private static func violation(_ violation: ComplianceReport.Violation) -> JSONText {
        .object([
            ("subject", .string(violation.breach.subject)), ("message", .string(violation.breach.message)),
            ("fact", .string(violation.breach.fact)),
            ("environments", .array(violation.environments.map { .string($0) })),
            ("path", .string(violation.path)), ("line", .number(violation.position.line)),
            ("column", .number(violation.position.column)),
            ("exemption", violation.exemption.map(exemption) ?? .null),
        ])
    }

    private static func exemption(_ exemption: BoundExemption) -> JSONText {
        .object([
            ("name", .string(exemption.name)), ("reason", .string(exemption.reason)),
            ("approvedBy", .string(exemption.approvedBy)), ("expires", .string(exemption.expires.display)),
        ])
    }
}
