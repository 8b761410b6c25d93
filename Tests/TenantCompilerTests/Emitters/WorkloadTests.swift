import Diagnostics
import Testing
import YAML

@testable import TenantCompiler

/// What workloads and jobs come out as, where one field decides over another.
struct WorkloadTests {
    /// The objects of a tenant `acme`, by the names of their files.
    private func objects(_ spec: String, _ more: KeyValuePairs<String, String> = [:]) async throws -> [String: Value] {
        let isFolder = more.contains { $0.key.hasPrefix("tenants/acme/") }
        let document = isFolder ? "tenants/acme/tenant.yaml" : "tenants/acme.yaml"
        let sources = [SourceFile(path: document, text: Fixture.tenant("acme", spec))]
        let compilation = await compile(
            Fixture.tree(sources + more.map { SourceFile(path: $0.key, text: $0.value) }))
        try #require(compilation.errors.isEmpty, "\(compilation.summary)")
        var objects: [String: Value] = [:]
        for (path, text) in compilation.files where path.hasPrefix("production/tenants/acme/") {
            objects[String(path.dropFirst("production/tenants/acme/".count))] = Value.documents(in: text).first
        }
        return objects
    }

    private func leaves(_ object: Value?) -> [String: Value] {
        Dictionary((object ?? .absent).leaves(), uniquingKeysWith: { first, _ in first })
    }

    @Test func anAutoscalerSetsReplicas() async throws {
        let made = try await objects(
            """
            workloads:
              - { name: fixed, image: "docker.io/library/nginx:1.27", replicas: 3 }
              - { name: scaled, image: "docker.io/library/nginx:1.27", replicas: 3, autoscale: { max: 5 } }
            """)
        #expect(made["deployment-fixed.yaml"]?["spec"]?["replicas"] == 3)
        #expect(made["deployment-scaled.yaml"]?["spec"]?["replicas"] == nil)
        #expect(made["horizontalpodautoscaler-fixed.yaml"] == nil)
        let scaled = leaves(made["horizontalpodautoscaler-scaled.yaml"])
        #expect(scaled["spec.maxReplicas"] == 5)
        #expect(scaled["spec.metrics[0].resource.target.averageUtilization"] == 80)
    }

    @Test func aPresetsAutoscalerIsLeftOutWhereTheTierHasNone() async throws {
        let made = try await objects(
            "workloads: [ { name: api, preset: medium, image: \"docker.io/library/nginx:1.27\" } ]",
            [
                "policies/platform.yaml":
                    "apiVersion: tenantc.dev/v1\nkind: Platform\nmetadata: { name: p }\nspec: {}\n",
                "tiers/standard.yaml": """
                apiVersion: tenantc.dev/v1
                kind: Tier
                metadata: { name: standard }
                spec: {}
                ---
                apiVersion: tenantc.dev/v1
                kind: Preset
                metadata: { name: medium }
                spec: { replicas: 3, autoscale: { min: 3, max: 20 } }

                """,
            ])
        #expect(made["deployment-api.yaml"]?["spec"]?["replicas"] == 3)
        #expect(made["horizontalpodautoscaler-api.yaml"] == nil)
    }

    /// Selectors of a Deployment cannot be changed, and a change of its pods' labels replaces them.
    @Test func selectorsAndPodsDoNotKnowTheTier() async throws {
        let made = try await objects(
            "workloads: [ { name: api, image: \"docker.io/library/nginx:1.27\" } ]")
        let spec = made["deployment-api.yaml"]?["spec"]
        let selector = try #require(spec?["selector"]?["matchLabels"])
        let labels = try #require(spec?["template"]?["metadata"]?["labels"])
        #expect(
            selector == ["app.kubernetes.io/component": "workload", "app.kubernetes.io/name": "api"])
        for (path, value) in selector.leaves() { #expect(labels[path] == value) }
        #expect(labels["tenantc.dev/tenant"] == "acme")
        #expect(labels["tenantc.dev/tier"] == nil)
        #expect(made["deployment-api.yaml"]?["metadata"]?["labels"]?["tenantc.dev/tier"] == "standard")
    }

    /// A volume that one node has keeps the successor of a single pod waiting, whether the pod writes to it or not.
    @Test(arguments: [
        ("ReadWriteOnce", "", "Recreate"), ("ReadWriteOnce", ", readOnly: true", "Recreate"),
        ("ReadWriteMany", "", "Recreate"), ("ReadWriteMany", ", readOnly: true", "RollingUpdate"),
        ("ReadOnlyMany", ", readOnly: true", "RollingUpdate"),
    ])
    func aSinglePodWithAClaimIsEndedFirst(mode: String, more: String, strategy: String) async throws {
        let made = try await objects(
            """
            workloads:
              - name: api
                image: "docker.io/library/nginx:1.27"
                volumes: [ { name: data, mountPath: /data, claim: data\(more) } ]
            """,
            [
                "tenants/acme/manifests/claim.yaml": """
                apiVersion: v1
                kind: PersistentVolumeClaim
                metadata: { name: data }
                spec: { accessModes: [\(mode)], resources: { requests: { storage: 1Gi } } }

                """
            ])
        #expect(made["deployment-api.yaml"]?["spec"]?["strategy"]?["type"] == .string(strategy))
    }

    @Test func aVariableStandsBehindWhatItTakesIn() async throws {
        let made = try await objects(
            """
            secrets: [ { name: app, keys: { key: acme/app#key } } ]
            workloads:
              - name: api
                image: docker.io/library/nginx:1.27
                env: { A: "$(B)", B: "$(C)/$(SECRET)", C: c, D: "$(E)", E: "$(D)", F: f }
                secretEnv: { SECRET: app/key }
            """)
        let container = made["deployment-api.yaml"]?["spec"]?["template"]?["spec"]?["containers"]
        guard case .list(let containers) = container, case .list(let variables)? = containers.first?["env"] else {
            Issue.record("no environment")
            return
        }
        #expect(variables.compactMap { $0["name"]?.text } == ["SECRET", "C", "F", "B", "A", "D", "E"])
    }

    @Test func volumesOfItsOwnMakeAStatefulSet() async throws {
        let made = try await objects(
            """
            workloads:
              - name: store
                image: docker.io/library/nginx:1.27
                replicas: 2
                volumes: [ { name: data, mountPath: /data, storage: 5Gi } ]
                autoscale: { min: 2, max: 3 }
            """)
        #expect(made["deployment-store.yaml"] == nil)
        let set = leaves(made["statefulset-store.yaml"])
        #expect(set["spec.serviceName"] == "store-pods")
        #expect(set["spec.volumeClaimTemplates[0].spec.resources.requests.storage"] == "5Gi")
        #expect(set["spec.template.spec.containers[0].volumeMounts[data].mountPath"] == "/data")
        #expect(set["spec.template.spec.securityContext.fsGroup"] == 10_001)
        #expect(made["service-store-pods.yaml"]?["spec"]?["clusterIP"] == "None")
        #expect(leaves(made["horizontalpodautoscaler-store.yaml"])["spec.scaleTargetRef.kind"] == "StatefulSet")
    }

    /// Its pods have two Services with the same labels and ports.
    @Test func aStatefulSetIsScrapedOnceAPod() async throws {
        let made = try await objects(
            """
            workloads:
              - name: store
                image: docker.io/library/nginx:1.27
                ports: [ { name: http, port: 8080 } ]
                metrics: { port: http }
                volumes: [ { name: data, mountPath: /data, storage: 1Gi } ]
              - name: web
                image: docker.io/library/nginx:1.27
                ports: [ { name: http, port: 8080 } ]
                metrics: { port: http }
            """)
        let monitors = made.keys.filter { $0.contains("monitor-") }.sorted()
        #expect(monitors == ["podmonitor-store.yaml", "servicemonitor-web.yaml"])
        let endpoint = leaves(made["podmonitor-store.yaml"]?["spec"])
        #expect(endpoint["podMetricsEndpoints[0].port"] == "http", "\(endpoint)")
    }

    @Test func oneWorkloadOfAHostAsksForItsCertificate() async throws {
        let made = try await objects(
            """
            domains: [ acme.example ]
            workloads:
              - name: api
                image: docker.io/library/nginx:1.27
                ports: [ { name: http, port: 8080 } ]
                expose: { host: acme.example, path: /api }
              - name: web
                image: docker.io/library/nginx:1.27
                ports: [ { name: http, port: 8080 } ]
                expose: { host: acme.example }
            """,
            [
                "policies/platform.yaml": """
                apiVersion: tenantc.dev/v1
                kind: Platform
                metadata: { name: company }
                spec: { ingress: { issuer: letsencrypt, namespace: edge } }

                """
            ])
        for (name, asks) in [("api", true), ("web", false)] {
            let ingress = leaves(made["ingress-\(name).yaml"])
            #expect(ingress["spec.tls[0].secretName"] == "api-tls")
            #expect((ingress["metadata.annotations.cert-manager.io/cluster-issuer"] != nil) == asks)
            let policy = leaves(made["networkpolicy-ingress-\(name).yaml"])
            #expect(policy["spec.ingress[0].ports[0].port"] == 8080)
            #expect(
                policy["spec.ingress[0].from[0].namespaceSelector.matchLabels.kubernetes.io/metadata.name"] == "edge")
        }
        #expect(made["networkpolicy-certificate-challenges.yaml"] != nil)
    }

    private static let running = """
        domains: [ acme.example ]
        workloads:
          - name: api
            image: docker.io/library/nginx:1.27
            ports: [ { name: http, port: 8080 } ]
            expose: { host: acme.example }
            autoscale: { max: 3 }
        jobs:
          - { name: migrate, image: "docker.io/library/python:3.12" }
          - { name: nightly, image: "docker.io/library/python:3.12", schedule: "0 2 * * *" }
        """

    @Test func jobsStandBetweenWhatTheyNeedAndTheWorkloads() async throws {
        let made = try await objects(Self.running)
        func wave(_ name: String) -> Value? {
            made[name]?["metadata"]?["annotations"]?["argocd.argoproj.io/sync-wave"]
        }
        #expect(wave("job-migrate.yaml") == "1")
        for name in ["deployment", "horizontalpodautoscaler", "ingress"] { #expect(wave("\(name)-api.yaml") == "2") }
        for name in ["service-api", "serviceaccount-api", "cronjob-nightly"] { #expect(wave("\(name).yaml") == nil) }
        #expect(leaves(made["job-migrate.yaml"])["metadata.annotations.argocd.argoproj.io/hook"] == "Sync")
    }

    @Test func whatIsSuspendedDoesNotRun() async throws {
        let made = try await objects("lifecycle: suspended\n" + Self.running)
        #expect(made["deployment-api.yaml"]?["spec"]?["replicas"] == 0)
        #expect(made["cronjob-nightly.yaml"]?["spec"]?["suspend"] == true)
        for name in ["horizontalpodautoscaler-api", "ingress-api", "job-migrate"] {
            #expect(made[name + ".yaml"] == nil)
        }
        #expect(made["service-api.yaml"] != nil)
    }

    @Test func whatIsRetiredLeavesNothing() async throws {
        let made = try await objects("lifecycle: retired\n" + Self.running)
        #expect(made.keys.sorted() == ["namespace-tenant-acme.yaml"])
    }
}
