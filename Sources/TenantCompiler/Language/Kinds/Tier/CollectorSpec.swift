/// The OpenTelemetry collector of tenants of a tier.
package struct CollectorSpec: Spec {
    package var receivers = Items<Layered<TraceProtocol>>()
    package var resources = ResourcesSpec()

    package init() {}

    package static let title = "collector"

    package static let fields: [Field<CollectorSpec>] = [
        Field(
            "receivers", \.receivers, "Protocols that it takes traces in, beside OTLP", default: "none",
            example: "[jaeger]"),
        Field(
            "resources", \.resources,
            "What it asks for and may use; it refuses what comes in before it reaches its limit of memory",
            default: "100m and 256Mi, up to 500m and 640Mi",
            example: "{ requests: { cpu: 200m, memory: 512Mi }, limits: { cpu: \"1\", memory: 1Gi } }",
            emits: "`resources` of Deployment `otel-collector`, its `memory_limiter` and its `GOMEMLIMIT`"),
    ]
}
