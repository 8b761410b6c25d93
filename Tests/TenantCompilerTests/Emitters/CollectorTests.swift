import Diagnostics
import Kubernetes
import Testing
import YAML

@testable import TenantCompiler

/// The collector of a tenant: whether it would start, and whom it takes data for.
struct CollectorTests {
    /// What a fleet says of its collectors.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var tier = ""
        var monitoring = ""
        let pipelines: [String]

        static let all = [
            Case(testDescription: "alone", pipelines: ["metrics"]),
            Case(
                testDescription: "with traces and logs",
                tier: ", monitoring: { collector: { receivers: [zipkin, jaeger] } }",
                monitoring: "lokiURL: http://loki:3100, tracesURL: http://tempo:4317",
                pipelines: ["metrics", "traces", "logs"]),
            Case(
                testDescription: "over HTTP, with little memory",
                tier: ", monitoring: { collector: { resources: { limits: { memory: 128Mi } } } }",
                monitoring: "tracesURL: https://tempo.example.com/otlp", pipelines: ["metrics", "traces"]),
            Case(
                testDescription: "of an older release",
                monitoring:
                    "tracesURL: http://tempo:4317, collectorImage: \"docker.io/otel/opentelemetry-collector-contrib:0.130.1\"",
                pipelines: ["metrics", "traces"]),
            Case(
                testDescription: "to an address with a dollar", monitoring: "tracesURL: \"http://tempo:4318/$a\"",
                pipelines: ["metrics", "traces"]),
        ]
    }

    /// What comes out for a tenant `acme`, by the names of the files.
    func objects(_ example: Case, features: String = "", mode: String = "operator", spec: String = "")
        async throws -> [String: Value]
    {
        let monitoring = example.monitoring.isEmpty ? "" : ", \(example.monitoring)"
        let compilation = await compile(
            Fixture.tree([
                "tenants/acme.yaml": Fixture.tenant("acme", spec),
                "tiers/standard.yaml": """
                apiVersion: tenantc.dev/v1
                kind: Tier
                metadata: { name: standard }
                spec: { features: { collector: true\(features) }\(example.tier) }

                """,
                "policies/platform.yaml": """
                apiVersion: tenantc.dev/v1
                kind: Platform
                metadata: { name: company }
                spec: { monitoring: { mode: \(mode)\(monitoring) } }

                """,
            ]))
        try #require(compilation.errors.isEmpty, "\(compilation.summary)")
        var objects: [String: Value] = [:]
        for (path, text) in compilation.files {
            objects[path.replacing("production/tenants/acme/", with: "")] = Value.documents(in: text).first
        }
        return objects
    }

    func configuration(_ objects: [String: Value]) throws -> Value {
        let text = try #require(objects["configmap-otel-collector.yaml"]?["data"]?["config.yaml"]?.text)
        return try #require(Value.documents(in: text).first)
    }

    /// The types of distribution `contrib` that are used here, as its manifest of release 0.159 lists them; `otlp` and
    /// `otlphttp` are what exporters were called before 0.144.
    private static let types: [String: Set<String>] = [
        "receivers": ["otlp", "jaeger", "zipkin"],
        "processors": ["memory_limiter", "resource", "batch"],
        "exporters": ["prometheus", "otlp_grpc", "otlp_http", "otlp", "otlphttp"],
        "extensions": ["health_check"],
    ]

    @Test(arguments: Case.all)
    func pipelinesNameWhatIsDeclaredAndNothingIsDeclaredInVain(_ example: Case) async throws {
        let made = try configuration(await objects(example))
        let pipelines = made["service"]?["pipelines"]?.keys ?? []
        #expect(pipelines == example.pipelines)
        for section in ["receivers", "processors", "exporters"] {
            let declared = made[section]?.keys ?? []
            let used = pipelines.flatMap { made["service"]?["pipelines"]?[$0]?[section]?.words ?? [] }
            #expect(Set(used) == Set(declared), "\(section)")
            #expect(declared.allSatisfy { Self.types[section]?.contains(String($0.prefix { $0 != "/" })) == true })
        }
        #expect(made["service"]?["extensions"]?.words == made["extensions"]?.keys)
        #expect(Set(made["extensions"]?.keys ?? []) == Self.types["extensions"])
    }

    @Test(arguments: Case.all)
    func theLimiterComesFirstAndBatchesLast(_ example: Case) async throws {
        let made = try configuration(await objects(example))
        for pipeline in example.pipelines {
            let order = made["service"]?["pipelines"]?[pipeline]?["processors"]?.words ?? []
            #expect(order == ["memory_limiter", "resource", "batch"])
        }
    }

    @Test(arguments: Case.all)
    func limitsLieBelowTheContainers(_ example: Case) async throws {
        let made = try await objects(example)
        let leaves = Dictionary(
            (made["deployment-otel-collector.yaml"] ?? .absent).leaves(), uniquingKeysWith: { first, _ in first })
        let container = "spec.template.spec.containers[0]"
        let limits: [String: Int] = ["640Mi": 640, "128Mi": 128]
        let memory = try #require(leaves["\(container).resources.limits.memory"]?.text.flatMap { limits[$0] })
        let limiter = try configuration(made)["processors"]?["memory_limiter"]
        let hard = try #require(limiter?["limit_mib"]?.integer)
        let spike = try #require(limiter?["spike_limit_mib"]?.integer)
        #expect(hard + 50 <= memory && hard * 5 <= memory * 4)
        #expect(spike > 0 && spike < hard)
        #expect(limiter?["check_interval"] == "1s")
        #expect(leaves["\(container).env[GOMEMLIMIT].value"]?.text == "\(hard)MiB")
    }

    /// Every address that the configuration listens on is a port of the container, and those that others ask are in the
    /// Service.
    @Test(arguments: Case.all)
    func portsAgree(_ example: Case) async throws {
        let made = try await objects(example)
        let listens = try configuration(made).leaves()
            .filter { $0.path.hasSuffix("endpoint") || $0.path.hasSuffix("prometheus.port") }
            .compactMap { leaf -> String? in
                if let text = leaf.value.text {
                    return text.hasPrefix("0.0.0.0:") ? String(text.dropFirst("0.0.0.0:".count)) : nil
                }
                return leaf.value.integer.map(String.init)
            }
        let container = made["deployment-otel-collector.yaml"]?["spec"]?["template"]?["spec"]?["containers"]?.items
            .first
        let ports = container?["ports"]?.items ?? []
        let service = made["service-otel-collector.yaml"]?["spec"]?["ports"]?.items ?? []
        #expect(Set(listens) == Set(ports.compactMap { $0["containerPort"]?.integer.map(String.init) }))
        let offered = Set(service.compactMap { $0["port"]?.integer.map(String.init) })
        #expect(offered == Set(listens).subtracting(["13133"]))
        #expect(service.compactMap { $0["targetPort"]?.text } == service.compactMap { $0["name"]?.text })
        #expect(container?["readinessProbe"]?["httpGet"]?["port"] == "health")
    }

    /// Whatever a sender says of itself is overwritten.
    @Test func nobodyPassesForAnotherTenant() async throws {
        let made = try configuration(await objects(Case.all[1]))
        let attributes = made["processors"]?["resource"]?["attributes"]?.items ?? []
        #expect(attributes.first == ["key": "tenant", "value": "acme", "action": "upsert"])
        #expect(attributes.allSatisfy { $0["action"] == "upsert" })
        let headers = (made["exporters"]?.keys ?? []).compactMap { made["exporters"]?[$0]?["headers"] }
        #expect(headers.count == 2)
        #expect(headers.allSatisfy { ($0["x-scope-orgid"] ?? $0["X-Scope-OrgID"]) == "acme" })
    }

    @Test(
        arguments: zip(
            Case.all[1...],
            [
                [
                    "otlp_grpc/traces": "tempo.monitoring.svc:4317",
                    "otlp_http/logs": "http://loki.monitoring.svc:3100/otlp",
                ],
                ["otlp_http/traces": "https://tempo.example.com/otlp"],
                ["otlp/traces": "tempo.monitoring.svc:4317"],
                ["otlp_http/traces": "http://tempo.monitoring.svc:4318/$$a"],
            ]))
    func dataGoesWhereThePlatformSays(_ example: Case, _ wanted: [String: String]) async throws {
        let exporters = try configuration(await objects(example))["exporters"]
        for (id, endpoint) in wanted {
            #expect(exporters?[id]?["endpoint"]?.text == endpoint)
            let isPlain = endpoint.hasPrefix("tempo")
            #expect(exporters?[id]?["tls"]?["insecure"] == (isPlain ? true : nil))
        }
    }

    @Test func theWayToWhereDataGoesIsOpen() async throws {
        let inside = try await objects(Case.all[1])["networkpolicy-otel-collector.yaml"]?["spec"]
        let rules = inside?["egress"]?.items ?? []
        #expect(rules.compactMap { $0["ports"]?.items.first?["port"]?.integer } == [4317, 3100])
        #expect(rules.allSatisfy { $0["to"] != nil })
        #expect(inside?["ingress"] == nil)
        let outside = try await objects(Case.all[2], features: ", prometheus: false")
        let policy = outside["networkpolicy-otel-collector.yaml"]?["spec"]
        #expect(policy?["egress"] == [["ports": [["protocol": "TCP", "port": 443]]]])
        #expect(policy?["policyTypes"]?.words == ["Ingress", "Egress"])
        let ports = policy?["ingress"]?.items.first?["ports"]?.items ?? []
        #expect(ports.compactMap { $0["port"]?.integer } == [8888, 8889])
    }

    /// Each port is scraped once, by the tenant's own Prometheus or by the platform's.
    @Test func itIsScraped() async throws {
        let monitor = try await objects(Case.all[0])["servicemonitor-otel-collector.yaml"]
        let endpoints = monitor?["spec"]?["endpoints"]?.items ?? []
        #expect(endpoints.compactMap { $0["port"]?.text } == ["metrics", "exported"])
        #expect(endpoints.allSatisfy { $0["relabelings"]?.items.first?["replacement"] == "acme" })

        let alone = try await objects(Case.all[0], mode: "standalone")
        let own = try #require(alone["configmap-prometheus.yaml"]?["data"]?["prometheus.yml"]?.text)
        #expect(Self.jobs(own) == ["otel-collector", "otel-collector-exported"])
        let platform = try #require(alone["production/platform/prometheus/prometheus.yml"])
        #expect(!Self.jobs(platform).contains { $0.contains("otel") })

        let without = try await objects(Case.all[0], features: ", prometheus: false", mode: "standalone")
        let central = try #require(without["production/platform/prometheus/prometheus.yml"])
        #expect(
            Self.jobs(central).filter { $0.contains("otel") }
                == ["tenant-acme/otel-collector", "tenant-acme/otel-collector-exported"])
    }

    private static func jobs(_ text: String) -> [String] {
        Value.documents(in: text).first.map(jobs) ?? []
    }

    private static func jobs(_ configuration: Value) -> [String] {
        (configuration["scrape_configs"]?.items ?? []).compactMap { $0["job_name"]?.text }
    }

    @Test func itIsPartOfThePeak() async {
        let files = Fixture.tree([
            "tenants/acme.yaml": Fixture.tenant("acme"),
            "tiers/standard.yaml": """
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { features: { prometheus: false, collector: true }, quota: { limits.memory: 1Gi } }

            """,
        ])
        let findings = await compile(files).diagnostics.filter { $0.code == "quota-exceeded-at-peak" }
        // Twice its 640Mi: the new pod starts before the old one ends.
        #expect(findings.count == 1)
        #expect(findings.contains { $0.notes.contains { $0.contains("otel-collector") } }, "\(findings.map(\.notes))")
    }

    @Test func asleepItStaysAndRetiredItIsGone() async throws {
        let asleep = try await objects(Case.all[0], spec: "lifecycle: suspended")
        #expect(asleep["deployment-otel-collector.yaml"]?["spec"]?["replicas"] == 0)
        let retired = try await objects(Case.all[0], spec: "lifecycle: retired")
        #expect(!retired.keys.contains { $0.contains("otel") })
    }
}

extension Value {
    fileprivate var keys: [String] { members.map(\.key) }
    fileprivate var words: [String] { items.compactMap(\.text) }
}
