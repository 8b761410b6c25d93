import Diagnostics

@testable import TenantCompiler

/// Standards, exemptions and tenants to judge, and ways to judge them.
enum Policies {
    static func standard(_ name: String = "SUFFIX", level: String = "mandatory", rules: String = counters) -> SourceFile
    {
        SourceFile(
            path: "policies/\(name).yaml",
            text: """
                apiVersion: tenantc.dev/v1
                kind: Standard
                metadata: { name: \(name) }
                spec:
                  category: metrics
                  title: A title
                  level: \(level)
                  rules: [ \(rules) ]
                  remediation: [ Do it ]
                """)
    }

    static let counters = "{ type: suffix, metricType: counter, suffix: _total, message: Counters end in _total }"

    static func exemption(
        _ name: String = "one", tenant: String = "acme", standard: String = "SUFFIX", subjects: String? = nil,
        expires: String = "2026-12-31"
    ) -> SourceFile {
        SourceFile(
            path: "policies/exemption-\(name).yaml",
            text: """
                apiVersion: tenantc.dev/v1
                kind: Exemption
                metadata: { name: \(name) }
                spec:
                  tenant: \(tenant)
                  standard: \(standard)
                  reason: It takes a while
                  approvedBy: governance-team
                  expires: \(expires)
                \(subjects.map { "  subjects: \($0)" } ?? "")
                """)
    }

    static func tenant(_ name: String = "acme", metrics: [String] = ["done"]) -> SourceFile {
        let list = metrics.map { "{ name: \($0), type: counter }" }.joined(separator: ", ")
        return SourceFile(path: "tenants/\(name).yaml", text: Fixture.tenant(name, "metrics: [ \(list) ]"))
    }

    static func judge(_ files: [SourceFile], on day: String? = "2026-06-15", workers: Int = 1) async -> Compilation {
        var options = CompileOptions()
        options.asOf = day.flatMap { CalendarDate($0) }
        options.workers = workers
        return await compile(Fixture.tree(files), options)
    }

    static func status(_ compilation: Compilation, of tenant: String = "acme") -> [ComplianceStatus] {
        ComplianceReport(compilation.fleet, tenants: [tenant]).tenants.flatMap { $0.verdicts.map(\.status) }
    }
}
