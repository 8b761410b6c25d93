import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import TenantCompiler

/// What each kind of object takes of a quota at its worst moment.
struct PeakTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let objects: String
        /// Amounts by keys of the quota.
        let sums: [String: String]
    }

    private static let pod = """
        securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }, containers: [ { name: app, \
        image: docker.io/library/nginx:1.27, securityContext: { allowPrivilegeEscalation: false, \
        capabilities: { drop: [ALL] } }, resources: { limits: { cpu: 1, memory: 1Gi } } } ]
        """

    private static func set(_ kind: String, _ spec: String) -> String {
        """
        apiVersion: apps/v1
        kind: \(kind)
        metadata: { name: web }
        spec: { \(spec), selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { \(pod) } } }

        """
    }

    private static func job(_ spec: String) -> String {
        """
        apiVersion: batch/v1
        kind: Job
        metadata: { name: load }
        spec: { \(spec), template: { spec: { restartPolicy: Never, \(pod) } } }

        """
    }

    private static func cronJob(_ spec: String, job: String = "") -> String {
        """
        apiVersion: batch/v1
        kind: CronJob
        metadata: { name: load }
        spec: { \(spec), jobTemplate: { spec: { \(job) template: { spec: { restartPolicy: Never, \(pod) } } } } }

        """
    }

    private static func claim(_ size: String, _ more: String = "") -> String {
        "spec: { \(more) accessModes: [ReadWriteOnce], resources: { requests: { storage: \(size) } } }"
    }

    private static let scaler = """
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web }
        spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, minReplicas: 2, maxReplicas: 10 }
        """

    static let cases: [Case] = [
        Case(
            testDescription: "a Deployment rolls out with a quarter more", objects: set("Deployment", "replicas: 3"),
            sums: [
                "pods": "4", "limits.cpu": "4", "requests.memory": "4Gi", "count/deployments.apps": "1",
                "count/replicasets.apps": "11",
            ]),
        Case(
            testDescription: "a Deployment that is recreated",
            objects: set("Deployment", "replicas: 3, revisionHistoryLimit: 2, strategy: { type: Recreate }"),
            sums: ["pods": "3", "limits.cpu": "3", "count/replicasets.apps": "3"]),
        Case(
            testDescription: "an autoscaler's maximum and its surge",
            objects: set("Deployment", "strategy: { rollingUpdate: { maxSurge: 30% } }") + scaler,
            sums: ["pods": "13", "limits.cpu": "13"]),
        Case(
            testDescription: "a surge by number",
            objects: set("Deployment", "replicas: 4, strategy: { rollingUpdate: { maxSurge: 2 } }"), sums: ["pods": "6"]
        ),
        Case(
            testDescription: "a StatefulSet and its claims",
            objects: set(
                "StatefulSet",
                "replicas: 3, serviceName: web, volumeClaimTemplates: [ { metadata: { name: data }, \(claim("2Gi", "storageClassName: fast,")) } ]"
            ),
            sums: [
                "pods": "3", "persistentvolumeclaims": "3", "requests.storage": "6Gi",
                "fast.storageclass.storage.k8s.io/requests.storage": "6Gi",
            ]),
        Case(
            testDescription: "a DaemonSet on one node", objects: set("DaemonSet", "minReadySeconds: 1"),
            sums: ["pods": "1"]),
        Case(
            testDescription: "a ReplicaSet", objects: set("ReplicaSet", "replicas: 2"),
            sums: ["pods": "2", "count/replicasets.apps": "1"]),
        Case(
            testDescription: "a Job", objects: job("parallelism: 4, completions: 3"),
            sums: ["pods": "3", "count/jobs.batch": "1"]),
        Case(testDescription: "a Job without an end", objects: job("parallelism: 4"), sums: ["pods": "4"]),
        Case(
            testDescription: "a CronJob that never overlaps",
            objects: cronJob("schedule: '*/5 * * * *', concurrencyPolicy: Forbid"),
            sums: ["pods": "1", "count/jobs.batch": "5", "count/cronjobs.batch": "1"]),
        Case(
            testDescription: "a CronJob whose runs overlap",
            objects: cronJob("schedule: '*/5 * * * *'", job: "activeDeadlineSeconds: 1000,"), sums: ["pods": "4"]),
        Case(
            testDescription: "a CronJob that may take for ever", objects: cronJob("schedule: '0 2 * * *'"),
            sums: ["pods": "2"]),
        Case(
            testDescription: "a claim",
            objects: "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: a }\n\(claim("3Gi"))",
            sums: ["persistentvolumeclaims": "1", "requests.storage": "3Gi", "count/persistentvolumeclaims": "1"]),
        Case(
            testDescription: "a load balancer",
            objects: """
                apiVersion: v1
                kind: Service
                metadata: { name: web }
                spec: { type: LoadBalancer, ports: [ { name: a, port: 80 }, { name: b, port: 81 } ] }
                """,
            sums: ["services": "1", "services.loadbalancers": "1", "services.nodeports": "2"]),
        Case(
            testDescription: "ConfigMaps beside Kubernetes' own",
            objects: "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { a: b }", sums: ["configmaps": "2"]
        ),
        Case(
            testDescription: "a secret of the store",
            objects: """
                apiVersion: external-secrets.io/v1
                kind: ExternalSecret
                metadata: { name: a }
                spec: { secretStoreRef: { name: vault }, data: [] }
                """, sums: ["secrets": "1"]),
        Case(
            testDescription: "a database",
            objects: """
                apiVersion: postgresql.cnpg.io/v1
                kind: Cluster
                metadata: { name: main }
                spec: { instances: 3, storage: { size: 5Gi }, resources: { limits: { cpu: 1, memory: 1Gi } } }
                """,
            sums: ["pods": "4", "limits.cpu": "4", "requests.storage": "15Gi", "services": "3", "secrets": "4"]),
        Case(
            testDescription: "a Prometheus with its reloader",
            objects: """
                apiVersion: monitoring.coreos.com/v1
                kind: Prometheus
                metadata: { name: main }
                spec: { replicas: 2, resources: { limits: { cpu: 1, memory: 1Gi } }, storage: { volumeClaimTemplate: { \(claim("5Gi")) } } }
                """,
            sums: ["pods": "2", "limits.cpu": "2020m", "requests.storage": "10Gi", "persistentvolumeclaims": "2"]),
    ]

    /// A quota of nothing: whatever is asked for is told.
    private static func tier(_ keys: [String]) -> SourceFile {
        let hard = keys.sorted().map { "    \($0): 0\n" }.joined()
        return SourceFile(
            path: "tiers/standard.yaml",
            text: """
                apiVersion: tenantc.dev/v1
                kind: Tier
                metadata: { name: standard }
                spec:
                  podSecurity: restricted
                  features: { autoscaling: true, prometheus: false }
                  limitRange: { container: { default: { cpu: 1, memory: 1Gi } } }
                  quota:
                \(hard)
                """)
    }

    @Test(arguments: cases) func sumsUp(_ item: Case) async throws {
        let files = [
            Self.tier(Array(item.sums.keys)),
            SourceFile(path: "tenants/acme/tenant.yaml", text: Fixture.tenant("acme")),
            SourceFile(path: "tenants/acme/manifests/objects.yaml", text: item.objects),
        ]
        let compilation = await compile(Fixture.tree(files))
        let found = compilation.diagnostics.filter { $0.code == "quota-exceeded-at-peak" }
        var sums: [String: String] = [:]
        for finding in found {
            let list = finding.message.components(separatedBy: " has: ").last ?? ""
            for part in list.components(separatedBy: ", ") {
                let words = part.components(separatedBy: " ")
                sums[words[0]] = words[1]
            }
        }
        #expect(sums == item.sums, "\(compilation.summary)")
        let others = compilation.errors.filter {
            $0.code != "quota-exceeded-at-peak" && $0.code != "limit-range-violation"
        }
        #expect(others.isEmpty, "\(compilation.summary)")
    }

    /// Of workloads with random numbers, against sums made by hand.
    @Test func agreesWithANaiveSum() async {
        let seed = SeededGenerator.seedOfRun()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<25 {
            var pods = 0
            var milli = 0
            var workloads = ""
            for index in 0..<Int.random(in: 1...4, using: &random) {
                let cpu = Int.random(in: 1...20, using: &random) * 50
                let fewest = Int.random(in: 2...4, using: &random)
                let most = fewest + Int.random(in: 0...9, using: &random)
                let isScaled = Bool.random(using: &random)
                let count = isScaled ? most : fewest
                let all = count + (count + 3) / 4
                pods += all
                milli += all * cpu
                workloads += """
                      - name: w\(index)
                        image: docker.io/library/nginx:1.27
                        replicas: \(fewest)
                        resources: { requests: { cpu: \(cpu)m }, limits: { cpu: "1", memory: 64Mi } }
                    \(isScaled ? "    autoscale: { min: \(fewest), max: \(most), cpu: 70% }" : "")

                    """
            }
            for (allowance, isFitting) in [(0, true), (-1, false)] {
                let tier = SourceFile(
                    path: "tiers/standard.yaml",
                    text: """
                        apiVersion: tenantc.dev/v1
                        kind: Tier
                        metadata: { name: standard }
                        spec:
                          features: { autoscaling: true, prometheus: false }
                          quota: { pods: \(pods), requests.cpu: \(milli + allowance)m }
                        """)
                let tenant = SourceFile(
                    path: "tenants/acme.yaml", text: Fixture.tenant("acme") + "  workloads:\n" + workloads)
                let compilation = await compile(Fixture.tree([tier, tenant]))
                let codes = compilation.errors.map(\.code)
                #expect(codes == (isFitting ? [] : ["quota-exceeded-at-peak"]), "seed \(seed)\n\(compilation.summary)")
                #expect(compilation.spansLieInFiles)
            }
        }
    }
}
