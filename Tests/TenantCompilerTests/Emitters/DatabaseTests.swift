import Diagnostics
import Kubernetes
import Testing
import YAML

@testable import TenantCompiler

/// What databases come out as, where one field decides over another.
struct DatabaseTests {
    func files(
        _ database: String, _ spec: String = "", platform: String = "{}", features: String = "autoscaling: true"
    ) async throws -> [String: String] {
        let compilation = await compile(
            Fixture.tree([
                "tenants/acme.yaml": Fixture.tenant(
                    "acme", "databases: [ { name: main, storage: 1Gi, \(database) } ]\n\(spec)"),
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
                spec: \(platform)

                """,
            ]))
        try #require(compilation.errors.isEmpty, "\(compilation.summary)")
        return compilation.files
    }

    func leaves(_ database: String, _ spec: String = "", platform: String = "{}") async throws
        -> [String: [String: Value]]
    {
        var objects: [String: [String: Value]] = [:]
        for (path, text) in try await files(database, spec, platform: platform) {
            guard let name = path.wholeMatch(of: /production\/tenants\/acme\/(.*)\.yaml/)?.1 else { continue }
            let value = Value.documents(in: text).first ?? .absent
            objects[String(name)] = Dictionary(value.leaves(), uniquingKeysWith: { first, _ in first })
        }
        return objects
    }

    /// The operator's own budget over one server lets it never go.
    @Test(arguments: [(1, false as Value?), (2, nil), (3, nil)])
    func aSingleServerDoesNotHoldItsNode(instances: Int, budget: Value?) async throws {
        let made = try await leaves("engine: postgres, version: \"16\", instances: \(instances)")
        #expect(made["cluster-main"]?["spec.enablePDB"] == budget)
    }

    /// What a server asks for is not asked for twice.
    @Test func aSentinelAsksForLittle() async throws {
        let made = try await leaves(
            """
            engine: redis, version: "7", instances: 3,
              resources: { requests: { cpu: 500m, memory: 1Gi }, limits: { cpu: "1", memory: 1Gi } }
            """)
        let set = try #require(made["statefulset-main"])
        let containers = "spec.template.spec.containers"
        #expect(set["\(containers)[0].resources.requests.memory"] == "1Gi")
        #expect(set["\(containers)[1].name"] == "sentinel")
        for part in ["requests", "limits"] {
            #expect(set["\(containers)[1].resources.\(part).cpu"] == "100m")
            #expect(set["\(containers)[1].resources.\(part).memory"] == "64Mi")
        }
    }

    @Test func aSentinelKeepsTheLimitRange() async throws {
        let made = try await leaves(
            "engine: redis, version: \"7\", instances: 3",
            "limitRange: { container: { min: { cpu: 200m, memory: 32Mi }, defaultRequest: { cpu: 200m } } }")
        let resources = "spec.template.spec.containers[1].resources.requests"
        #expect(made["statefulset-main"]?["\(resources).cpu"] == "200m")
        #expect(made["statefulset-main"]?["\(resources).memory"] == "64Mi")
    }

    private static let exporter = "ghcr.io/mirror/redis_exporter:v1.67.0"

    /// The tenant's Prometheus asks the servers by the port that the operator gives them, and no job or pooler beside them.
    @Test func aServerIsScraped() async throws {
        let made = try await leaves("engine: postgres, version: \"16\"")
        let monitor = try #require(made["podmonitor-database-main"])
        #expect(monitor["spec.selector.matchLabels.cnpg.io/cluster"] == "main")
        #expect(monitor["spec.selector.matchLabels.cnpg.io/podRole"] == "instance")
        #expect(monitor["spec.podMetricsEndpoints[0].port"] == "metrics")
        #expect(monitor["spec.podMetricsEndpoints[0].relabelings[0].replacement"] == "acme")
        // A workload may have the same name, and its answers are no sign that the database answers.
        #expect(monitor["spec.podMetricsEndpoints[0].relabelings[1].targetLabel"] == "job")
        #expect(monitor["spec.podMetricsEndpoints[0].relabelings[1].replacement"] == "database/main")
    }

    private func jobs(_ text: String?) throws -> [String: Value] {
        let document = try #require(text.flatMap { Value.documents(in: $0).first })
        let jobs = document["scrape_configs"]?.items ?? []
        return Dictionary(jobs.map { ($0["job_name"]?.text ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Where no operator runs Prometheus, the same series have the same labels.
    @Test func aServerIsScrapedWithoutTheOperator() async throws {
        let made = try await files(
            "engine: postgres, version: \"16\"", platform: "{ monitoring: { mode: standalone } }")
        let map = try #require(made["production/tenants/acme/configmap-prometheus.yaml"])
        let own = try jobs(Value.documents(in: map).first?["data"]?["prometheus.yml"]?.text)
        let job = try #require(own["database/main"])
        let discovery = job["kubernetes_sd_configs"]?.items.first
        #expect(discovery?["namespaces"]?["names"] == ["tenant-acme"])
        #expect(
            discovery?["selectors"]?.items.first?["label"] == "cnpg.io/cluster=main,cnpg.io/podRole=instance")
        let labels = (job["relabel_configs"]?.items ?? []).reduce(into: [:]) { labels, rule in
            labels[rule["target_label"]?.text ?? ""] = rule["replacement"]
        }
        #expect(labels["__address__"] == "$1:9187")
        #expect(labels["job"] == "database/main")
        #expect(labels["tenant"] == "acme")
        let platform = try jobs(made["production/platform/prometheus/prometheus.yml"])
        #expect(!platform.keys.contains { $0.contains("main") })
        #expect(!made.keys.contains { $0.contains("podmonitor") })
    }

    /// A tenant without a Prometheus is scraped by the platform's, which its network lets in.
    @Test(arguments: ["operator", "standalone"])
    func thePlatformScrapesTheServersOfWhoHasNoPrometheus(mode: String) async throws {
        let made = try await files(
            "engine: postgres, version: \"16\"", platform: "{ monitoring: { mode: \(mode) } }",
            features: "prometheus: false")
        let platform = try jobs(made["production/platform/prometheus/prometheus.yml"])
        #expect(platform["tenant-acme/database/main"] != nil)
        #expect(made.keys.contains { $0.hasSuffix("podmonitor-database-main.yaml") } == (mode == "operator"))
        let policy = try #require(made["production/tenants/acme/networkpolicy-tenant-isolation.yaml"])
        let ports = (Value.documents(in: policy).first?["spec"]?["ingress"]?.items ?? [])
            .flatMap { $0["ports"]?.items ?? [] }.compactMap { $0["port"]?.integer }
        #expect(ports.contains(9187))
    }

    /// What the tenant's own pods ask, nobody outside needs to reach.
    @Test func theServersOfWhoHasAPrometheusAreClosed() async throws {
        let made = try await files("engine: postgres, version: \"16\"")
        let policy = try #require(made["production/tenants/acme/networkpolicy-tenant-isolation.yaml"])
        #expect(!policy.contains("9187"))
    }

    @Test func aRedisHasAnExporterWhereThePlatformNamesOne() async throws {
        let redis = "engine: redis, version: \"7\", instances: 3"
        let without = try await leaves(redis)
        #expect(without["podmonitor-database-main"] == nil)
        let made = try await leaves(redis, platform: "{ databases: { redisExporterImage: \"\(Self.exporter)\" } }")
        let exporter = "spec.template.spec.containers[2]"
        let set = try #require(made["statefulset-main"])
        #expect(set["\(exporter).image"]?.text == Self.exporter)
        #expect(set["\(exporter).ports[0].containerPort"] == 9121)
        #expect(set["\(exporter).ports[0].name"] == "metrics")
        #expect(set["\(exporter).resources.limits.memory"] == "64Mi")
        #expect(set["\(exporter).securityContext.readOnlyRootFilesystem"] == true)
        let monitor = try #require(made["podmonitor-database-main"])
        #expect(monitor["spec.selector.matchLabels.app.kubernetes.io/name"] == "main")
        #expect(monitor["spec.podMetricsEndpoints[0].port"] == "metrics")

        let standalone = "databases: { redisExporterImage: \"\(Self.exporter)\" }, monitoring: { mode: standalone }"
        let alone = try await files(redis, platform: "{ \(standalone) }")
        let map = try #require(alone["production/tenants/acme/configmap-prometheus.yaml"])
        let own = try jobs(Value.documents(in: map).first?["data"]?["prometheus.yml"]?.text)
        let discovery = own["database/main"]?["kubernetes_sd_configs"]?.items.first
        #expect(discovery?["selectors"]?.items.first?["label"] == "app.kubernetes.io/name=main")
    }

    /// Pods that are done answer nobody, and would be told as unreachable.
    @Test func nobodyAsksPodsThatAreDone() async throws {
        let made = try await files(
            "engine: postgres, version: \"16\"", platform: "{ monitoring: { mode: standalone } }",
            features: "prometheus: false")
        let platform = try jobs(made["production/platform/prometheus/prometheus.yml"])
        for name in ["tenant-acme/database/main", "kubernetes-pods"] {
            let rules = platform[name]?["relabel_configs"]?.items ?? []
            #expect(
                rules.contains {
                    $0["source_labels"] == ["__meta_kubernetes_pod_phase"] && $0["regex"] == "Failed|Succeeded"
                        && $0["action"] == "drop"
                }, "\(name)")
        }
    }

    /// A database that does not answer is told, whether or not a workload is scraped beside it.
    @Test func aDatabaseOutOfReachIsTold() async throws {
        let web = "workloads: [ { name: web, image: docker.io/library/nginx:1.27 } ]"
        let made = try await files("engine: postgres, version: \"16\"", web)
        #expect(made.values.contains { $0.contains("alert: TargetDown") })
        let silent = try await files("engine: redis, version: \"7\"", web)
        #expect(!silent.values.contains { $0.contains("alert: TargetDown") })
    }

    /// The operator writes what pods and claims are part of itself, so that nothing else may.
    @Test func serversInheritNoWordsOfTheOperators() async throws {
        let made = try await leaves("engine: postgres, version: \"16\"")
        let inherited = try #require(made["cluster-main"]).filter { $0.key.hasPrefix("spec.inheritedMetadata.labels.") }
        #expect(inherited["spec.inheritedMetadata.labels.tenant"] == "acme")
        #expect(!inherited.keys.contains { $0.contains("app.kubernetes.io/") })
        #expect(made["cluster-main"]?["metadata.labels.app.kubernetes.io/managed-by"] == "tenantc")
    }

    /// Where backups go decides who gives the pods their rights, and the way there is open; the node's own are not theirs.
    @Test(arguments: [
        ("s3://acme/db", ["169.254.170.23/32", "fd00:ec2::23/128"]),
        ("gs://acme/db", ["169.254.169.252/32", "169.254.169.254/32"]), ("https://acme.blob.example/db", []),
    ])
    func backupsReachWhoGivesThemTheirRights(destination: String, blocks: [String]) async throws {
        let backup = "backup: { schedule: \"0 2 * * *\", destination: \"\(destination)\", retention: 30d }"
        let made = try await leaves("engine: postgres, version: \"16\", \(backup)")
        let policy = try #require(made["networkpolicy-database-main"])
        #expect(policy.filter { $0.key.hasSuffix("ipBlock.cidr") }.compactMap(\.value.text).sorted() == blocks)
        let plain = try await leaves("engine: postgres, version: \"16\"")
        #expect(plain["networkpolicy-database-main"]?.keys.contains { $0.contains("ipBlock") } == false)
    }

    /// The operator reads six fields, or a word.
    @Test(arguments: [("0 2 * * *", "0 0 2 * * *"), ("@daily", "@daily"), ("@every 12h", "@every 12h")])
    func backupsAreMadeWhenTheOperatorCanTell(written: String, schedule: String) async throws {
        let made = try await leaves(
            "engine: postgres, version: \"16\", backup: { schedule: \"\(written)\", destination: s3://acme/db }")
        #expect(made["scheduledbackup-main"]?["spec.schedule"]?.text == schedule)
    }
}
