import Kubernetes
import Testing
import YAML

@testable import TenantCompiler

/// Whether a collector would start with what is written for it.
struct CollectorJudgeTests {
    @Test(arguments: CollectorTests.Case.all)
    func theCollectorWouldStart(_ example: CollectorTests.Case) async throws {
        let fixture = CollectorTests()
        let made = try fixture.configuration(await fixture.objects(example))
        let judge = CollectorJudge(made, isFormer: example.testDescription == "of an older release")
        #expect(judge.complaints == [])
    }

    private static let sound = """
        receivers: { otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } } }
        processors:
          memory_limiter: { check_interval: 1s, limit_mib: 512, spike_limit_mib: 102 }
          batch: { timeout: 1s, send_batch_size: 1024, send_batch_max_size: 2048 }
        exporters: { prometheus: { endpoint: 0.0.0.0:8889 } }
        extensions: { health_check: { endpoint: 0.0.0.0:13133 } }
        service:
          extensions: [health_check]
          pipelines: { metrics: { receivers: [otlp], processors: [memory_limiter, batch], exporters: [prometheus] } }
        """

    /// The judge sees what it is there to see.
    @Test(arguments: [
        ("timeout: 1s", "time_out: 1s", "processors.batch.time_out is no key"),
        ("endpoint: 0.0.0.0:4317", "endpoint: 4317", "receivers.otlp.protocols.grpc.endpoint is no host and port"),
        ("check_interval: 1s", "check_interval: 1", "processors.memory_limiter.check_interval is no duration"),
        ("prometheus: {", "jaeger: {", "exporters.jaeger is of no known type"),
        ("prometheus: {", "otlp: {", "exporters.otlp is called otherwise in this release"),
        (
            "exporters: [prometheus]", "exporters: [debug]",
            "pipeline metrics names debug, which exporters do not declare"
        ),
        ("exporters: [prometheus]", "exporters: []", "pipeline metrics has no exporters"),
        ("[memory_limiter, batch]", "[batch, memory_limiter]", "pipeline metrics is not limited first"),
        ("[memory_limiter, batch]", "[memory_limiter]", "pipeline metrics is not batched last"),
        (
            "extensions: [health_check]", "extensions: [pprof]",
            "service names the extension pprof, which is not declared"
        ),
        ("metrics: {", "metric: {", "metric is no kind of data"),
        ("spike_limit_mib: 102", "spike_limit_mib: 512", "the limiter's spike is not below its limit"),
        ("send_batch_max_size: 2048", "send_batch_max_size: 8", "batches are larger than they may be"),
        ("0.0.0.0:8889", "\"$HOST:8889\"", "exporters.prometheus.endpoint reads the environment"),
        (
            "service:", "service:\n  telemetry: { metrics: { address: a } }",
            "service.telemetry.metrics.address is no key"
        ),
        ("extensions: {", "connectors: {}\nextensions: {", "connectors is no section"),
    ])
    func whatWouldBeRefusedIsSeen(part: String, instead: String, complaint: String) throws {
        func complaints(_ text: String) throws -> [String] {
            CollectorJudge(try #require(Value.documents(in: text).first)).complaints
        }
        #expect(try complaints(Self.sound) == [])
        let wrong = Self.sound.replacing(part, with: instead, maxReplacements: 1)
        #expect(wrong != Self.sound)
        #expect(try complaints(wrong).contains(complaint))
    }
}
