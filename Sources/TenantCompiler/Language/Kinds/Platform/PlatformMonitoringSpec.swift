/// The monitoring that tenants are part of.
package struct PlatformMonitoringSpec: Spec {
    package var mode = Layered<MonitoringMode>(.operator)
    package var alertmanagerMode = Layered<AlertmanagerMode>(.central)
    package var namespace = Layered(LabelName(text: "monitoring"))
    package var remoteWrite = Layered<HTTPAddress>()
    package var tenantLabel = Layered(PrometheusLabel(text: builtInTenantLabel))
    package var alertmanager = Layered(ServiceName(text: "alertmanager-operated"))
    package var scrapeJobs = Named<ScrapeJobSpec>()
    package var lokiURL = Layered<HTTPAddress>()
    package var tracesURL = Layered<HTTPAddress>()
    package var prometheusImage = Layered(RegistryPrefix(text: "quay.io/prometheus/prometheus"))
    package var reloaderImage = Layered<Image>()
    package var collectorImage = Layered(Image(text: builtInCollector))
    package var runbooks = Layered(HTTPAddress(text: builtInRunbooks))
    package var prometheusVersion = Layered(ToolVersion(major: 2, minor: 42))
    package var alertmanagerVersion = Layered(builtInAlertmanager)

    package static let builtInTenantLabel = "tenant"
    package static let builtInCollector = "docker.io/otel/opentelemetry-collector-contrib:0.159.0"
    package static let builtInAlertmanager = ToolVersion(major: 0, minor: 25)

    package init() {}

    package static let title = "monitoring"
    package static let builtInRunbooks = "https://tenantc.dev/runbooks"

    package static let fields: [Field<PlatformMonitoringSpec>] = [
        Field(
            "mode", \.mode,
            "`operator`: objects of `monitoring.coreos.com`; `standalone`: a plain Prometheus with its files in ConfigMaps",
            default: "operator", example: "standalone"),
        Field(
            "alertmanagerMode", \.alertmanagerMode,
            "`central`: one routing tree in one file; `perTenant`: an AlertmanagerConfig a tenant, where `mode` is `operator`",
            default: "central", example: "perTenant",
            emits: "`platform/alertmanager/`, and AlertmanagerConfig objects"),
        Field(
            "namespace", \.namespace, "The namespace that monitoring runs in", default: "monitoring",
            emits: "the peer that NetworkPolicies let in"),
        Field(
            "remoteWrite", \.remoteWrite,
            "Where tenants' Prometheus servers send their samples; as in all addresses here, a host without a dot is a "
                + "Service of `monitoring.namespace`", default: "nowhere",
            example: "http://prometheus-central:9090/api/v1/write"),
        Field("tenantLabel", \.tenantLabel, "The label that tells tenants apart in Prometheus", default: "tenant"),
        Field(
            "alertmanager", \.alertmanager, "The Service of the Alertmanager in that namespace, which listens on 9093",
            default: "alertmanager-operated", emits: "where every Prometheus sends its alerts"),
        Field(
            "scrapeJobs", \.scrapeJobs, "What the platform's Prometheus scrapes beside Kubernetes",
            emits: "scrape jobs of `platform/prometheus/prometheus.yml`"),
        Field(
            "lokiURL", \.lokiURL, "Where logs are asked for", default: "there are no logs", example: "http://loki:3100",
            emits: "a data source of Grafana"),
        Field(
            "tracesURL", \.tracesURL,
            "Where tenants' collectors send traces by OTLP, such as a Tempo or Jaeger: over gRPC, or over HTTP where it "
                + "names a path or port 4318",
            default: "traces are not taken", example: "http://tempo:4317",
            emits: "an exporter of each tenant's collector"),
        Field(
            "prometheusImage", \.prometheusImage,
            "The image of tenants' Prometheus servers without its tag, which is `v`, `prometheusVersion` and `.0`; where "
                + "`mode` is `operator` and nothing is said, the operator's own default",
            default: "quay.io/prometheus/prometheus", example: "your-registry.com/mirror/prometheus"),
        Field(
            "reloaderImage", \.reloaderImage,
            "The image of the prometheus-config-reloader that runs beside tenants' Prometheus servers where `mode` is "
                + "`standalone`, with a version",
            default: "servers have none, and are restarted where their rules change",
            example: "your-registry.com/mirror/prometheus-config-reloader:v0.93.0",
            emits: "a container `config-reloader`"),
        Field(
            "collectorImage", \.collectorImage,
            "The image of the OpenTelemetry collector that tenants of a tier with the feature `collector` get; of the "
                + "distribution `contrib`, from release 0.119",
            default: builtInCollector, example: "your-registry.com/otel/opentelemetry-collector-contrib:0.159.0"),
        Field(
            "runbooks", \.runbooks, "Where the runbooks of generated alerts lie, each under its alert's name",
            default: builtInRunbooks, example: "https://runbooks.company.com/alerts",
            emits: "the annotation `runbook_url` of generated alerts"),
        Field(
            "prometheusVersion", \.prometheusVersion, "The Prometheus release that rules must suit, in quotes",
            default: "\"2.42\""),
        Field(
            "alertmanagerVersion", \.alertmanagerVersion,
            "The Alertmanager release that receivers must suit, in quotes", default: "\"0.25\""),
    ]
}
