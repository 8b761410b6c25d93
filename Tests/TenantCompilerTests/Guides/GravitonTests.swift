import Foundation
import Testing
import YAML

@testable import TenantCompiler

/// What the guide to infrastructure does with virtual machines and serverless functions, done by declared workloads.
struct GravitonTests {
    private let guide = Guide.infrastructure

    private func object(_ path: String) async throws -> Value {
        let text = try #require(try await guide.compile()["\(path).yaml"])
        return try #require(Value.documents(in: text).first)
    }

    /// One line in one environment moves a workload to Graviton, and the other environment stays for comparison.
    @Test(arguments: [("production", "amd64"), ("staging", "arm64")])
    func aWorkloadMovesOneEnvironmentAfterTheOther(environment: String, processor: String) async throws {
        let path = "\(environment)/tenants/infrastructure-automation/deployment-alert-manager"
        let leaves = try await object(path).leaves().filter { $0.path.contains("nodeAffinity") }
        #expect(leaves.map(\.value) == ["kubernetes.io/arch", "In", .string(processor)])
    }

    /// A function's schedule, time limit and memory are a job's.
    @Test(arguments: [("cost-optimizer", "0 9 * * *", 300, "512Mi"), ("resource-cleaner", "0 2 * * *", 900, "1Gi")])
    func aFunctionIsAJob(name: String, schedule: String, seconds: Int, memory: String) async throws {
        let job = try await object("production/tenants/infrastructure-automation/cronjob-\(name)")
        let leaves = Dictionary(job.leaves(), uniquingKeysWith: { first, _ in first })
        #expect(leaves["spec.schedule"] == .string(schedule))
        #expect(leaves["spec.jobTemplate.spec.activeDeadlineSeconds"] == .int(seconds))
        #expect(
            leaves["spec.jobTemplate.spec.template.spec.containers[0].resources.limits.memory"] == .string(memory))
    }
}
