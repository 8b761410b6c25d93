import TestSupport
import Testing
import YAML

@testable import Kubernetes

/// What a pod asks for, as admission counts it.
@Suite struct PodResourcesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let pod: String
        let usage: [String: String]
        var testDescription: String { pod }
    }

    static let cases: [Case] = [
        Case(
            pod: "containers: [ { name: a, resources: { requests: { cpu: 100m, memory: 1Gi }, limits: { cpu: 1 } } } ]",
            usage: ["requests.cpu": "100m", "cpu": "100m", "requests.memory": "1Gi", "limits.cpu": "1", "pods": "1"]),
        // A limit without a request is asked for.
        Case(
            pod: "containers: [ { name: a, resources: { limits: { memory: 64Mi } } }, { name: b } ]",
            usage: ["requests.memory": "64Mi", "limits.memory": "64Mi"]),
        // The largest step of starting counts where it is above what runs.
        Case(
            pod: """
                initContainers: [ { name: i, resources: { requests: { cpu: 2 } } }, { name: j, resources: { requests: { cpu: 1 } } } ],
                containers: [ { name: a, resources: { requests: { cpu: 1, memory: 1Gi } } } ]
                """,
            usage: ["requests.cpu": "2", "requests.memory": "1Gi"]),
        // A sidecar runs beside both, from when it starts.
        Case(
            pod: """
                initContainers: [ { name: i, resources: { requests: { cpu: 3 } } },
                  { name: s, restartPolicy: Always, resources: { requests: { cpu: 1 } } },
                  { name: j, resources: { requests: { cpu: 3 } } } ],
                containers: [ { name: a, resources: { requests: { cpu: 1 } } } ]
                """,
            usage: ["requests.cpu": "4"]),
        Case(
            pod: """
                initContainers: [ { name: s, restartPolicy: Always, resources: { requests: { cpu: 1 } } } ],
                containers: [ { name: a, resources: { requests: { cpu: 1 } } } ]
                """,
            usage: ["requests.cpu": "2"]),
        Case(
            pod: """
                overhead: { cpu: 250m, memory: 120Mi },
                containers: [ { name: a, resources: { requests: { cpu: 1, memory: 8Mi }, limits: { cpu: 1 } } } ]
                """,
            usage: ["requests.cpu": "1250m", "limits.cpu": "1250m", "requests.memory": "128Mi"]),
        Case(
            pod: "resources: { limits: { cpu: 4 } }, containers: [ { name: a, resources: { requests: { cpu: 1 } } } ]",
            usage: ["requests.cpu": "4", "limits.cpu": "4"]),
        Case(
            pod: "containers: [ { name: a, resources: { limits: { nvidia.com/gpu: 2, hugepages-2Mi: 4Mi } } } ]",
            usage: ["requests.nvidia.com/gpu": "2", "requests.hugepages-2Mi": "4Mi", "hugepages-2Mi": "4Mi"]),
        // What is debugged with takes nothing of its own.
        Case(
            pod: "containers: [], ephemeralContainers: [ { name: e, resources: { requests: { cpu: 1 } } } ]",
            usage: ["pods": "1"]),
    ]

    static let keys = [
        "pods", "cpu", "requests.cpu", "limits.cpu", "requests.memory", "limits.memory", "requests.nvidia.com/gpu",
        "requests.hugepages-2Mi", "hugepages-2Mi", "services", "requests.storage",
    ]

    @Test(arguments: cases) func counts(_ item: Case) throws {
        let resources = PodResources(PodYAML.pod(item.pod))
        #expect(!resources.containers.isEmpty || item.pod.contains("containers: []"))
        for key in Self.keys {
            let expected = try item.usage[key].map { try Quantity.parse($0) }
            let found = resources.usage(of: key)
            if expected != nil || (key != "pods" && key != "cpu") { #expect(found == expected, "\(key)") }
        }
    }

    /// Against sums over each moment of a pod's life: the steps of starting one by one, then all that runs.
    @Test func countsTheWorstMoment() {
        let seed = SeededGenerator.seedOfRun()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            var moments: [Int] = []
            var sidecars = 0
            var inits: [String] = []
            for index in 0..<Int.random(in: 0...4, using: &random) {
                let cpu = Int.random(in: 0...5, using: &random)
                let isSidecar = Bool.random(using: &random)
                moments.append(sidecars + cpu)
                if isSidecar { sidecars += cpu }
                inits.append(
                    "{ name: i\(index), \(isSidecar ? "restartPolicy: Always, " : "")resources: { requests: { cpu: \(cpu) } } }"
                )
            }
            var running = sidecars
            let containers = (0..<Int.random(in: 1...3, using: &random)).map { index in
                let cpu = Int.random(in: 0...5, using: &random)
                running += cpu
                return "{ name: c\(index), resources: { requests: { cpu: \(cpu) } } }"
            }
            moments.append(running)
            let pod = PodYAML.pod(
                "initContainers: [ \(inits.joined(separator: ", ")) ], containers: [ \(containers.joined(separator: ", ")) ]"
            )
            #expect(
                PodResources(pod).usage(of: "requests.cpu") == moments.max().map(Quantity.init(integer:)),
                "seed \(seed)")
        }
    }

    @Test func defaultsOfALimitRangeComeAfterTheApiServers() throws {
        let item = try #require(
            LimitRangeItem(
                PodYAML.value(
                    "{ type: Container, default: { cpu: 500m, memory: 512Mi }, defaultRequest: { cpu: 100m, memory: 128Mi } }"
                )))
        var resources = PodResources(
            PodYAML.pod(
                """
                initContainers: [ { name: i } ],
                containers: [ { name: a, resources: { limits: { cpu: 2 } } }, { name: b, resources: { requests: { memory: 1Mi } } } ]
                """))
        resources.applyDefaults(of: [item])
        func amounts(_ index: Int) -> [String] {
            let resources = resources.containers[index].resources
            return (resources.requests.entries + resources.limits.entries).map { "\($0.resource)=\($0.amount)" }
        }
        #expect(amounts(0) == ["cpu=100m", "memory=128Mi", "cpu=500m", "memory=512Mi"])
        #expect(amounts(1) == ["cpu=2", "memory=128Mi", "cpu=2", "memory=512Mi"])
        #expect(amounts(2) == ["cpu=100m", "memory=1Mi", "cpu=500m", "memory=512Mi"])
    }

    @Test func demandsOfAQuotaNameEachContainer() {
        let resources = PodResources(
            PodYAML.pod(
                """
                initContainers: [ { name: i, resources: { limits: { cpu: 1 } } } ],
                containers: [ { name: b }, { name: a, resources: { limits: { memory: 1Gi } } } ]
                """))
        let missing = resources.missing(for: ["requests.storage", "pods", "limits.memory", "limits.cpu"])
        #expect(
            PodResources.demandMessage(quota: "tenant-quota", missing)
                == "failed quota: tenant-quota: must specify limits.cpu for: a,b; limits.memory for: b,i")
        let whole = PodResources(PodYAML.pod("resources: { limits: { cpu: 1 } }, containers: [ { name: a } ]"))
        #expect(whole.missing(for: ["limits.cpu"]).isEmpty)
    }
}
