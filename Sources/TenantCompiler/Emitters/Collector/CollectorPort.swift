/// A port that a collector listens on.
enum CollectorPort: Int, CaseIterable, Sendable {
    case otlpGRPC = 4317
    case otlpHTTP = 4318
    /// What it tells of itself.
    case own = 8888
    /// The metrics that it was sent.
    case exported = 8889
    case zipkin = 9411
    case health = 13133
    case jaegerGRPC = 14250
    case jaegerThrift = 14268

    var number: Int { rawValue }

    /// As containers, Services and monitors call it.
    var name: String {
        switch self {
        case .otlpGRPC: "otlp-grpc"
        case .otlpHTTP: "otlp-http"
        case .own: "metrics"
        case .exported: "exported"
        case .zipkin: "zipkin"
        case .health: "health"
        case .jaegerGRPC: "jaeger-grpc"
        case .jaegerThrift: "jaeger-thrift"
        }
    }

    /// The protocol that has to be asked for; null for a port that is always there.
    var traceProtocol: TraceProtocol? {
        switch self {
        case .zipkin: .zipkin
        case .jaegerGRPC, .jaegerThrift: .jaeger
        default: nil
        }
    }

    /// Where it listens, on every address of the pod.
    var endpoint: String { "0.0.0.0:\(number)" }
}
