import Diagnostics
import Testing
import YAML

@testable import TenantCompiler

/// What a tier says of its tenants' servers, in both modes.
struct PrometheusSettingsTests {
    /// The tenant's objects and the findings' codes.
    private func compiled(_ monitoring: String, mode: String, platform: String = "", spec: String = "") async
        -> (objects: [String: Value], codes: [String])
    {
        let compilation = await compile(
            Fixture.tree([
                "tenants/acme.yaml": Fixture.tenant("acme", spec),
                "tiers/standard.yaml": """
                apiVersion: tenantc.dev/v1
                kind: Tier
                metadata: { name: basic }
                spec: { monitoring: { retention: 3d, scrapeInterval: 1m, query: { timeout: 30s, maxConcurrency: 4 } } }
                ---
                apiVersion: tenantc.dev/v1
                kind: Tier
                metadata: { name: standard }
                spec: { inherits: basic, monitoring: { \(monitoring) } }

                """,
                "policies/platform.yaml": """
                apiVersion: tenantc.dev/v1
                kind: Platform
                metadata: { name: company }
                spec: { monitoring: { mode: \(mode)\(platform) } }

                """,
            ]))
        var objects: [String: Value] = [:]
        for (path, text) in compilation.files where path.hasPrefix("production/tenants/acme/") {
            objects[String(path.dropFirst("production/tenants/acme/".count))] = Value.documents(in: text).first
        }
        return (objects, compilation.diagnostics.map(\.code))
    }

    private static let settings = """
        evaluationInterval: 30s, storage: 10Gi, query: { timeout: 2m, maxSamples: 1000000 }, \
        resources: { limits: { memory: 3Gi } }, remoteWrite: { keep: "up|a.*", drop: "ab" }
        """
    private static let remote = ", remoteWrite: \"http://thanos-receive:19291/api/v1/receive\""

    @Test func theOperatorIsTold() async {
        let made = await compiled(Self.settings, mode: "operator", platform: Self.remote)
        let spec = made.objects["prometheus-prometheus.yaml"]?["spec"]
        #expect(spec?["retention"] == "3d")
        #expect(spec?["retentionSize"] == "8192MB")
        #expect(spec?["scrapeInterval"] == "1m")
        #expect(spec?["evaluationInterval"] == "30s")
        #expect(spec?["query"] == ["timeout": "2m", "maxConcurrency": 4, "maxSamples": 1_000_000])
        #expect(spec?["resources"]?["limits"] == ["cpu": "1", "memory": "3Gi"])
        #expect(spec?["resources"]?["requests"] == ["cpu": "100m", "memory": "512Mi"])
        let write = spec?["remoteWrite"]?.items.first
        #expect(write?["url"] == "http://thanos-receive.monitoring.svc:19291/api/v1/receive")
        #expect(write?["writeRelabelConfigs"]?.items.compactMap { $0["action"]?.text } == ["keep", "drop", "replace"])
    }

    @Test func aServerOfItsOwnIsToldTheSame() async throws {
        let made = await compiled(Self.settings, mode: "standalone", platform: Self.remote)
        let pod = made.objects["deployment-prometheus.yaml"]?["spec"]?["template"]?["spec"]
        let arguments = pod?["containers"]?.items.first?["args"]?.items.compactMap(\.text) ?? []
        #expect(
            Set(arguments).isSuperset(of: [
                "--storage.tsdb.retention.time=3d", "--storage.tsdb.retention.size=8192MB", "--query.timeout=2m",
                "--query.max-concurrency=4", "--query.max-samples=1000000",
            ]), "\(arguments)")
        let text = try #require(made.objects["configmap-prometheus.yaml"]?["data"]?["prometheus.yml"]?.text)
        let configuration = try #require(Value.documents(in: text).first)
        #expect(configuration["global"]?["evaluation_interval"] == "30s")
        let rules = configuration["remote_write"]?.items.first?["write_relabel_configs"]?.items ?? []
        #expect(rules.compactMap { $0["regex"]?.text } == ["up|a.*", "ab"])
        #expect(rules.last?["replacement"] == "acme")
    }

    /// The operator would keep samples for a day, and a server of its own for as long as the disk is not full.
    @Test(arguments: ["operator", "standalone"])
    func whatNobodySaysIsTheSameInBothModes(mode: String) async {
        let made = await compiled("retention: null, query: null", mode: mode)
        let operated = made.objects["prometheus-prometheus.yaml"]?["spec"]
        let alone = made.objects["deployment-prometheus.yaml"]?["spec"]?["template"]?["spec"]
        let flags = alone?["containers"]?.items.first?["args"]?.items.compactMap(\.text) ?? []
        #expect(operated?["retention"] == (mode == "operator" ? "15d" : nil))
        #expect(flags.contains("--storage.tsdb.retention.time=15d") == (mode == "standalone"))
        #expect(operated?["query"] == nil && operated?["retentionSize"] == nil)
        #expect(!flags.contains { $0.contains("query") || $0.contains("retention.size") })
    }

    @Test(
        arguments: [
            ("http://central:9090/api/v1/write", nil),
            ("http://central.monitoring.svc:9090/api/v1/write", nil),
            ("http://mimir.storage:9009/api/v1/push", ["namespaceSelector"]),
            ("http://10.1.2.3:9009/api/v1/push", ["ipBlock"]),
            ("https://mimir.example.com/api/v1/push", []),
        ] as [(String, [String]?)])
    func samplesReachWhereTheyGo(url: String, peers: [String]?) async {
        let made = await compiled("storage: 1Gi", mode: "operator", platform: ", remoteWrite: \"\(url)\"")
        let rule = made.objects["networkpolicy-prometheus.yaml"]?["spec"]?["egress"]?.items.first
        #expect((rule == nil) == (peers == nil))
        #expect((rule?["to"]?.items ?? []).flatMap { $0.members.map(\.key) } == peers ?? [])
    }

    /// What is kept too short is evaluated by the platform's server where samples are sent there.
    @Test(arguments: [("", ["objective-beyond-retention"]), (Self.remote, [])])
    func objectivesAreEvaluatedWhereTheirSamplesAre(platform: String, codes: [String]) async {
        let made = await compiled(
            "storage: 1Gi", mode: "operator", platform: platform,
            spec: """
                slos: [ { name: up, workload: api, objective: 99%, window: 7d, indicator: { ratio: { errors: a, total: b } } } ]
                """)
        #expect(made.codes.filter { $0.hasPrefix("objective-") } == codes)
    }

    /// What is to be sent on is sent before the server goes, for which Prometheus takes up to a minute.
    @Test func aServerMayFinish() async throws {
        let made = await compiled("storage: 20Gi", mode: "standalone").objects
        let pod = made["deployment-prometheus.yaml"]?["spec"]?["template"]?["spec"]
        #expect(pod?["terminationGracePeriodSeconds"] == 600)
    }

    /// The pod template of a server with one rule.
    private func pod(platform: String, hold: String) async throws -> Value {
        let rule = "alerts: { rules: [ { alert: Idle, expr: up == 0, for: \(hold), severity: info } ] }"
        let made = await compiled("storage: 10Gi", mode: "standalone", platform: platform, spec: rule)
        return try #require(made.objects["deployment-prometheus.yaml"]?["spec"]?["template"])
    }

    /// A server that is told of its rules goes on running where they change; any other is started anew for them.
    @Test func whatReloadsIsNotRestarted() async throws {
        let reloader = ", reloaderImage: \"your-registry.com/mirror/prometheus-config-reloader:v0.93.0\""
        let told = try await pod(platform: reloader, hold: "5m")
        let changed = try await pod(platform: reloader, hold: "10m")
        #expect(told == changed)
        let restarted = try await pod(platform: "", hold: "5m")
        let anew = try await pod(platform: "", hold: "10m")
        #expect(restarted != anew)

        let containers = told["spec"]?["containers"]?.items ?? []
        #expect(containers.compactMap { $0["name"]?.text } == ["prometheus", "config-reloader"])
        #expect(containers.first?["args"]?.items.contains("--web.enable-lifecycle") == true)
        #expect(containers.last?["image"] == "your-registry.com/mirror/prometheus-config-reloader:v0.93.0")
        #expect(containers.last?["args"]?.items.contains("--watched-dir=/etc/prometheus-rules") == true)
        #expect(containers.last?["resources"]?["limits"]?["memory"] == "64Mi")
        let mounts = containers.last?["volumeMounts"]?.items ?? []
        #expect(mounts.compactMap { $0["name"]?.text } == ["config", "rules"])
        #expect(mounts.allSatisfy { $0["readOnly"] == true })

        let own = restarted["spec"]?["containers"]?.items ?? []
        #expect(own.count == 1)
        #expect(own.first?["args"]?.items.contains("--web.enable-lifecycle") == false)
    }

    /// The operator brings its own.
    @Test func theOperatorsServersNeedNoReloader() async {
        let made = await compiled(
            "storage: 10Gi", mode: "operator", platform: ", reloaderImage: \"a.example/r:v1.0.0\"")
        let containers = made.objects["prometheus-prometheus.yaml"]?["spec"]?["containers"]?.items ?? []
        #expect(containers.count == 1 && containers.first?["image"] == nil)
    }
}
