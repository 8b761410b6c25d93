/// What applications send traces in that do not speak OTLP.
package enum TraceProtocol: String, Word {
    case jaeger
    case zipkin

    package static let noun = "a protocol of traces"
}
