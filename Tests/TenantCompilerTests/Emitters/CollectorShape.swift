import Kubernetes
import YAML

/// What a part of a collector's configuration may look like.
///
/// A collector refuses to start with a key that it does not know, so that every key of a component is listed here, by the
/// `mapstructure` tags of its `config.go`: of go.opentelemetry.io/collector v0.159.0 and of collector-contrib as it stood
/// at the same time. A component that is used differently from now on needs its keys looked up there, and not added.
indirect enum CollectorShape: Sendable {
    case map([String: CollectorShape])
    case list(CollectorShape)
    /// Any text by any key.
    case texts
    case text
    case flag
    case integer
    case duration
    /// A host and a port.
    case endpoint
    /// An URL with a scheme.
    case url
    /// A key that is known and that nothing here uses.
    case unused

    /// The keys of two structs of which one is squashed into the other.
    static func + (a: CollectorShape, b: CollectorShape) -> CollectorShape {
        guard case .map(let a) = a, case .map(let b) = b else { return a }
        return .map(a.merging(b) { first, _ in first })
    }

    private static func unused(_ keys: String) -> CollectorShape {
        .map(Dictionary(uniqueKeysWithValues: keys.split(separator: " ").map { (String($0), .unused) }))
    }

    /// `configgrpc.ServerConfig`
    private static let grpcServer =
        .map(["endpoint": .endpoint])
        + unused(
            "transport dialer tls max_recv_msg_size_mib max_concurrent_streams read_buffer_size write_buffer_size "
                + "keepalive auth include_metadata middlewares")
    /// `confighttp.ServerConfig`
    private static let httpServer =
        .map(["endpoint": .endpoint])
        + unused(
            "transport dialer tls cors auth max_request_body_size include_metadata response_headers "
                + "compression_algorithms read_timeout read_header_timeout write_timeout idle_timeout middlewares "
                + "keep_alives_enabled")
    /// `configtls.ClientConfig`
    private static let tlsClient =
        .map(["insecure": .flag])
        + unused(
            "insecure_skip_verify server_name_override ca_file ca_pem include_system_ca_certs_pool cert_file cert_pem "
                + "key_file key_pem min_version max_version cipher_suites reload_interval curve_preferences tpm")
    /// What `exporterhelper` adds.
    private static let sending = unused("sending_queue retry_on_failure timeout")

    private static let otlpGRPC =
        .map(["endpoint": .endpoint, "headers": .texts, "tls": tlsClient])
        + unused(
            "compression keepalive read_buffer_size write_buffer_size wait_for_ready user_agent balancer_name authority "
                + "auth middlewares") + sending
    private static let otlpHTTP =
        .map(["endpoint": .url, "headers": .texts, "tls": tlsClient])
        + unused(
            "proxy_url read_buffer_size write_buffer_size auth compression compression_params max_idle_conns "
                + "max_idle_conns_per_host max_conns_per_host idle_conn_timeout disable_keep_alives "
                + "http2_read_idle_timeout http2_ping_timeout cookies force_attempt_http2 middlewares traces_endpoint "
                + "metrics_endpoint logs_endpoint profiles_endpoint encoding") + sending

    /// Of each kind of component the types that are known, and what each takes.
    static let components: [String: [String: CollectorShape]] = [
        "receivers": [
            "otlp": .map([
                "protocols": .map([
                    "grpc": grpcServer,
                    "http": httpServer + unused("traces_url_path metrics_url_path logs_url_path"),
                ])
            ]),
            "jaeger": .map([
                "protocols": .map(["grpc": grpcServer, "thrift_http": httpServer])
                    + unused("thrift_binary thrift_compact")
            ]) + unused("remote_sampling"),
            // From 0.128 on `protocols.http` is another place for the same, and this one still holds.
            "zipkin": httpServer + unused("protocols parse_string_tags"),
        ],
        "processors": [
            "memory_limiter": .map(["check_interval": .duration, "limit_mib": .integer, "spike_limit_mib": .integer])
                + unused(
                    "limit_percentage spike_limit_percentage min_gc_interval_when_soft_limited "
                        + "min_gc_interval_when_hard_limited max_gc_interval_when_soft_limited "
                        + "max_gc_interval_when_hard_limited"),
            "resource": .map([
                "attributes": .list(
                    .map(["key": .text, "value": .text, "action": .text])
                        + unused("pattern from_attribute from_context converted_type"))
            ]),
            "batch": .map(["timeout": .duration, "send_batch_size": .integer, "send_batch_max_size": .integer])
                + unused("metadata_keys metadata_cardinality_limit"),
        ],
        "exporters": [
            "prometheus": httpServer + .map(["metric_expiration": .duration])
                + unused(
                    "sending_queue namespace const_labels send_timestamps resource_to_telemetry_conversion "
                        + "resource_constant_labels enable_open_metrics add_metric_suffixes translation_strategy "
                        + "without_scope_info"),
            "otlp_grpc": otlpGRPC, "otlp_http": otlpHTTP,
        ],
        "extensions": [
            "health_check": httpServer
                + unused("path response_body check_collector_pipeline use_v2 grpc http component_health")
        ],
    ]

    /// What exporters were called before 0.144, and are still until their old names are gone.
    static let formerNames = ["otlp": "otlp_grpc", "otlphttp": "otlp_http"]

    /// `service`, with the schema of telemetry that is `otelconf/v0.3.0`.
    static let service = CollectorShape.map([
        "extensions": .list(.text), "pipelines": .unused,
        "telemetry": .map([
            "metrics": .map([
                "level": .text,
                "readers": .list(
                    .map([
                        "pull": .map([
                            "exporter": .map([
                                "prometheus": .map([
                                    "host": .text, "port": .integer, "without_scope_info": .flag,
                                    "without_type_suffix": .flag, "without_units": .flag,
                                ]) + unused("with_resource_constant_labels")
                            ])
                        ])
                    ])),
            ])
        ]) + unused("logs traces resource"),
    ])
}
