import Diagnostics
import Testing
import YAML

@testable import TenantCompiler

/// Which alerts a tenant's databases get, and who evaluates them.
struct DatabaseRuleTests {
    /// Names of alerts by who evaluates them.
    private struct Alerts {
        var own: Set<String> = []
        var platform: Set<String> = []
    }

    private static let exporter = "databases: { redisExporterImage: \"ghcr.io/mirror/redis_exporter:v1.67.0\" }"

    private func compiled(
        _ databases: String, _ spec: String = "", platform: String = "", features: String = "prometheus: true"
    ) async throws -> [String: String] {
        let compilation = await compile(
            Fixture.tree([
                "tenants/acme.yaml": Fixture.tenant("acme", "databases: [ \(databases) ]\n\(spec)"),
                "tiers/standard.yaml": """
                apiVersion: tenantc.dev/v1
                kind: Tier
                metadata: { name: standard }
                spec: { features: { \(features) } }

                """,
                "policies/platform.yaml": """
                apiVersion: tenantc.dev/v1
                kind: Platform
                metadata: { name: company }
                spec: { \(platform) }

                """,
            ]))
        try #require(compilation.errors.isEmpty, "\(compilation.summary)")
        return compilation.files
    }

    private func alerts(
        _ databases: String, _ spec: String = "", platform: String = "", features: String = "prometheus: true"
    ) async throws -> Alerts {
        let files = try await compiled(databases, spec, platform: platform, features: features)
        func names(_ path: String) -> Set<String> {
            let lines = (files[path] ?? "").split(separator: "\n")
            let alerts = lines.compactMap { $0.wholeMatch(of: /\s*-? ?alert: (.*)/).map { String($0.1) } }
            return Set(alerts.filter { $0.hasPrefix("Database") || $0.hasPrefix("Postgres") || $0.hasPrefix("Redis") })
        }
        return Alerts(
            own: names("production/tenants/acme/prometheusrule-tenant-rules.yaml"),
            platform: names("production/platform/prometheus/rules/acme.yml"))
    }

    private static let single = "{ name: main, engine: postgres, version: \"16\", storage: 1Gi }"
    private static let replicated = "{ name: main, engine: postgres, version: \"16\", storage: 1Gi, instances: 3 }"
    private static let saved =
        "{ name: main, engine: postgres, version: \"16\", storage: 1Gi, backup: { schedule: \"0 2 * * *\", destination: s3://a/b } }"
    private static let redis = "{ name: cache, engine: redis, version: \"7\", storage: 1Gi, instances: 3 }"

    @Test func aServerAloneIsWatched() async throws {
        let made = try await alerts(Self.single)
        #expect(made.platform == ["DatabaseDown"])
        #expect(made.own == ["PostgresConnectionsHigh"])
    }

    @Test func replicasAreWatchedWhereThereAreAny() async throws {
        let made = try await alerts(Self.replicated)
        #expect(made.platform == ["DatabaseDown", "DatabaseDegraded"])
        #expect(made.own == ["PostgresConnectionsHigh", "PostgresReplicaDisconnected", "PostgresReplicationLag"])
    }

    @Test func backupsAreWatchedWhereTheyAreMade() async throws {
        let made = try await alerts(Self.saved)
        #expect(
            made.own == [
                "PostgresConnectionsHigh", "PostgresArchivingFailing", "PostgresBackupFailing", "PostgresBackupMissing",
            ])
    }

    /// Without an exporter nobody tells of a Redis but Kubernetes.
    @Test func aRedisIsWatchedByItsExporter() async throws {
        let silent = try await alerts(Self.redis)
        #expect(silent.platform == ["DatabaseDown", "DatabaseDegraded"])
        #expect(silent.own.isEmpty)
        let made = try await alerts(Self.redis, platform: Self.exporter)
        #expect(
            made.own == [
                "RedisDown", "RedisMemoryHigh", "RedisConnectionsRejected", "RedisNotSaving",
                "RedisReplicaDisconnected",
            ])
    }

    /// Who has no Prometheus is scraped by the platform's, which evaluates it all.
    @Test func thePlatformEvaluatesForWhoHasNoPrometheus() async throws {
        let made = try await alerts(Self.single, features: "prometheus: false")
        #expect(made.platform == ["DatabaseDown", "PostgresConnectionsHigh"])
        #expect(made.own.isEmpty)
    }

    @Test(arguments: ["alerts: { databases: false }", "lifecycle: suspended"])
    func nothingIsToldOfWhatNobodyWantsToKnow(spec: String) async throws {
        let made = try await alerts("\(Self.saved), \(Self.redis)", spec, platform: Self.exporter)
        #expect(made.platform.isEmpty && made.own.isEmpty)
    }

    /// How long a backup may be due follows its schedule.
    @Test(arguments: [("0 2 * * *", "1d", "86400"), ("0 2 * * 1-5", "3d", "259200"), ("*/5 * * * *", "1h", "3600")])
    func aBackupIsMissedByItsSchedule(schedule: String, hold: String, seconds: String) async throws {
        let database = Self.saved.replacing("0 2 * * *", with: schedule)
        let files = try await compiled(database)
        let rules = try #require(files["production/tenants/acme/prometheusrule-tenant-rules.yaml"])
        let groups = Value.documents(in: rules).first?["spec"]?["groups"]?.items ?? []
        let rule = try #require(
            groups.flatMap { $0["rules"]?.items ?? [] }.first { $0["alert"] == "PostgresBackupMissing" })
        #expect(rule["for"]?.text == hold)
        #expect(rule["expr"]?.text?.hasSuffix("> \(seconds)") == true)
        #expect(rule["labels"]?["database"] == "main")
    }

    /// What a tenant's databases tell needs no declaration, where somebody asks them.
    @Test(arguments: [
        (single, "cnpg_backends_total", "", [] as [String]), (redis, "cnpg_backends_total", "", ["unknown-metric"]),
        (redis, "redis_connected_clients", "", ["unknown-metric"]), (redis, "redis_connected_clients", exporter, []),
    ])
    func rulesReadWhatDatabasesTell(database: String, metric: String, platform: String, codes: [String]) async {
        let compilation = await compile(
            Fixture.tree([
                "tenants/acme.yaml": Fixture.tenant(
                    "acme",
                    """
                    databases: [ \(database) ]
                    metrics: [ { name: jobs_done_total, type: counter } ]
                    alerts: { rules: [ { alert: Many, expr: \(metric) > 10, for: 5m, severity: info } ] }
                    """),
                "policies/platform.yaml": """
                apiVersion: tenantc.dev/v1
                kind: Platform
                metadata: { name: company }
                spec: { \(platform) }

                """,
            ]))
        #expect(compilation.codes == codes, "\(compilation.summary)")
    }
}
