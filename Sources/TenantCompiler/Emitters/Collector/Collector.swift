internal import Kubernetes

/// The OpenTelemetry collector of a tenant.
enum Collector {
    /// Of all its objects, and the host that workloads send to.
    static let name = "otel-collector"

    /// Above what its queues take, so that the memory limiter and not the kernel says no.
    static let resources = ResourceDefaults(
        cpu: Quantity(milli: 100)...Quantity(milli: 500), memory: .mebibytes(256)...(.mebibytes(640)))
}

extension Unit {
    /// Whether the tenant gets a collector of its own.
    var hasCollector: Bool { (tier.spec.features.collector.value ?? false) && lifecycle != .retired }

    var collectorImage: String { platform.monitoring.collectorImage.value?.text ?? "" }

    /// The ports that its container listens on, in the order of their numbers.
    var collectorPorts: [CollectorPort] {
        let traces = tracesAddress == nil ? [] : Set(collectorReceivers)
        return CollectorPort.allCases.filter { port in port.traceProtocol.map(traces.contains) ?? true }
    }

    /// What it takes traces in beside OTLP.
    var collectorReceivers: [TraceProtocol] {
        let named = tier.spec.monitoring.collector.receivers.elements.compactMap(\.value)
        return TraceProtocol.allCases.filter(named.contains)
    }

    var collectorMemory: CollectorMemory {
        let limit = Collector.resources.memoryLimit(under: tier.spec.monitoring.collector.resources)
        return CollectorMemory(container: limit.units >> 20)
    }
}
