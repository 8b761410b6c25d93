import Foundation
import Testing

/// Which day exemptions and grants are held against, as commits and variables say.
@Suite struct JudgementDayTests {
    private static let policies = """
        apiVersion: tenantc.dev/v1
        kind: Standard
        metadata: { name: S }
        spec:
          category: metrics
          title: Suffixes
          level: mandatory
          rules: [ { type: suffix, metricType: counter, suffix: _total, message: m } ]
        ---
        apiVersion: tenantc.dev/v1
        kind: Exemption
        metadata: { name: e }
        spec: { tenant: acme, standard: S, reason: r, approvedBy: a, expires: 2024-02-29 }
        """

    /// Committer date with its zone, and whether the exemption holds at it.
    @Test(arguments: [
        ("2024-02-29T23:59:59+0000", true), ("2024-03-01T00:00:00+0000", false),
        // The same moments elsewhere: only the day in UTC counts.
        ("2024-03-01T13:59:59+1400", true), ("2024-02-29T12:00:00-1200", false), ("1970-01-02T00:00:00+0000", true),
    ])
    func isTheCommits(date: String, holds: Bool) throws {
        let repository = try TemporaryRepository.filled()
        try repository.write("policies/all.yaml", Self.policies)
        try repository.write(
            "tenants/acme.yaml",
            TemporaryRepository.tenant("acme") + "  metrics: [ { name: done, type: counter } ]\n")
        try repository.git(["add", "."])
        let dates = ["GIT_COMMITTER_DATE": date, "GIT_AUTHOR_DATE": "2020-01-01T00:00:00Z", "TZ": "Asia/Tokyo"]
        let commit = try Shell.run(
            "git", ["commit", "-qm", "one"], in: repository.root,
            environment: TemporaryRepository.identity.merging(dates) { $1 })
        try #require(commit.status == 0, "\(commit.all)")
        for arguments in [["check"], ["check", "--rev", "HEAD"], ["check", "--staged"]] {
            let run = try repository.tenantc(arguments)
            #expect(run.status == (holds ? 0 : 1), "\(arguments) \(date): \(run.all)")
        }
        let epoch = try repository.tenantc(["check"], environment: ["SOURCE_DATE_EPOCH": "1709251199"])
        #expect(epoch.status == 0, "the last second of the exemption's day")
        #expect(try repository.tenantc(["check"], environment: ["SOURCE_DATE_EPOCH": "1709251200"]).status == 1)
        #expect(try repository.tenantc(["check"], environment: ["SOURCE_DATE_EPOCH": "soon"]).status == 2)
        // What is said outweighs the commit.
        #expect(try repository.tenantc(["check", "--as-of", "2024-02-29"]).status == 0)
        #expect(try repository.tenantc(["check", "--as-of", "today"]).status == 1)
    }

    private static let grant = """
        apiVersion: tenantc.dev/v1
        kind: MetricGrant
        metadata: { name: node-load }
        spec: { metrics: [ node_load1 ], tenants: [ acme ], reason: r, approvedBy: a, expires: 2024-02-29 }
        """

    /// Sources whose only word with an end is a grant: what the rule reads depends on the day.
    @Test(arguments: [("2024-02-29T23:59:59+0000", true), ("2024-03-01T00:00:00+0000", false)])
    func grantsAskForItToo(date: String, holds: Bool) throws {
        let repository = try TemporaryRepository.filled()
        try repository.write("policies/grants.yaml", Self.grant)
        let rule = "    rules: [ { alert: A, expr: node_load1 > 1, for: 5m, severity: info } ]\n"
        try repository.write("tenants/acme.yaml", TemporaryRepository.tenant("acme") + "  alerts:\n" + rule)
        try repository.git(["add", "."])
        let commit = try Shell.run(
            "git", ["commit", "-qm", "one"], in: repository.root,
            environment: TemporaryRepository.identity.merging(["GIT_COMMITTER_DATE": date]) { $1 })
        try #require(commit.status == 0, "\(commit.all)")
        for (options, isGranted) in [([String](), holds), (["--as-of", "2024-02-29"], true)] {
            let compiled = try repository.tenantc(["compile"] + options)
            #expect(compiled.status == 0, "\(compiled.all)")
            // What is granted is evaluated where it is.
            let path = repository.root + "/out/production/platform/prometheus/rules/acme.yml"
            let rules = try String(contentsOfFile: path, encoding: .utf8)
            #expect(rules.contains("expr: node_load1 > 1\n") == isGranted, "\(rules)")
        }
    }
}
