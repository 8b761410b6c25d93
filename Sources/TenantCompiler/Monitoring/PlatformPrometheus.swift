internal import LabelMatching
internal import YAML

/// The configuration of an environment's Prometheus: it has Kubernetes' series of every tenant, with the tenant's
/// label by the namespace, and the tenants' own of those without a Prometheus.
struct PlatformPrometheus {
    private let platform: PlatformSpec
    private let environment: String
    private let scrapes: [PlatformScrape]

    init(_ platform: PlatformSpec, environment: String, scrapes: [PlatformScrape]) {
        self.platform = platform
        self.environment = environment
        self.scrapes = scrapes
    }

    var configuration: Value {
        [
            "global": [
                "scrape_interval": "30s", "evaluation_interval": "30s",
                "external_labels": ["cluster": .string(environment)],
            ],
            "rule_files": ["rules/*.yml"],
            "alerting": ["alertmanagers": [["static_configs": [["targets": [.string(alertmanager)]]]]]],
            "scrape_configs": .list(
                [
                    prometheus, nodeExporter, kubeStateMetrics, kubelet("kubelet", "/metrics"),
                    kubelet("cadvisor", "/metrics/cadvisor"), pods,
                ] + workloads + extra),
        ]
    }

    private var alertmanager: String {
        let service = platform.monitoring.alertmanager.value?.text ?? "alertmanager-operated"
        return "\(service).\(monitoringNamespace).svc:9093"
    }

    private var monitoringNamespace: String { platform.monitoring.namespace.value?.text ?? "monitoring" }
    private var tenantLabel: String { platform.monitoring.tenantLabel.value?.text ?? "tenant" }

    /// The namespaces of tenants, as an expression whose group is the tenant.
    private var namespaces: String {
        platform.namespaceName(tenant: "(.+)", environment: environment)
    }

    /// What the tenant is called, told by the namespace that a sample is about.
    private func tenant(by label: String) -> Value {
        ScrapeConfig.replace(label, tenantLabel, "$1", regex: namespaces)
    }

    private var prometheus: Value {
        ["job_name": "prometheus", "static_configs": [["targets": ["localhost:9090"]]]]
    }

    private var nodeExporter: Value {
        [
            "job_name": "node-exporter",
            "kubernetes_sd_configs": [["role": "node"]],
            "relabel_configs": [
                ScrapeConfig.replace("__meta_kubernetes_node_address_InternalIP", "__address__", "$1:9100"),
                ScrapeConfig.replace("__meta_kubernetes_node_name", "node"),
            ],
        ]
    }

    /// Its labels say whom a sample is about, so they are kept.
    private var kubeStateMetrics: Value {
        [
            "job_name": "kube-state-metrics",
            "honor_labels": true,
            "static_configs": [["targets": [.string("kube-state-metrics.\(monitoringNamespace).svc:8080")]]],
            "metric_relabel_configs": [tenant(by: "namespace")],
        ]
    }

    private func kubelet(_ job: String, _ path: String) -> Value {
        let account = "/var/run/secrets/kubernetes.io/serviceaccount"
        return [
            "job_name": .string(job),
            "honor_labels": true,
            "scheme": "https",
            "metrics_path": .string(path),
            "tls_config": ["ca_file": .string("\(account)/ca.crt")],
            "authorization": ["credentials_file": .string("\(account)/token")],
            "kubernetes_sd_configs": [["role": "node"]],
            "relabel_configs": [ScrapeConfig.replace("__meta_kubernetes_node_name", "node")],
            "metric_relabel_configs": [tenant(by: "namespace")],
        ]
    }

    /// Pods that ask for it by the annotations `prometheus.io/scrape`, `path` and `port`.
    private var pods: Value {
        let annotation = "__meta_kubernetes_pod_annotation_prometheus_io_"
        return [
            "job_name": "kubernetes-pods",
            "kubernetes_sd_configs": [["role": "pod"]],
            "relabel_configs": [
                ScrapeConfig.keep("\(annotation)scrape", "true"),
                ScrapeConfig.drop("__meta_kubernetes_pod_phase", "Failed|Succeeded"),
                ScrapeConfig.replace("\(annotation)path", "__metrics_path__", regex: "(.+)"),
                [
                    "source_labels": ["__meta_kubernetes_pod_ip", .string("\(annotation)port")],
                    "separator": ";", "regex": "(.+);([0-9]+)", "target_label": "__address__", "replacement": "$1:$2",
                ],
                ScrapeConfig.replace("__meta_kubernetes_namespace", "namespace"),
                ScrapeConfig.replace("__meta_kubernetes_pod_name", "pod"),
                ScrapeConfig.replace("__meta_kubernetes_pod_container_name", "container"),
                tenant(by: "__meta_kubernetes_namespace"),
            ],
        ]
    }

    private var workloads: [Value] {
        scrapes.map {
            ScrapeConfig.pods($0, named: "\($0.namespace)/\($0.name)", tenantLabel: tenantLabel)
        }
    }

    private var extra: [Value] { platform.monitoring.scrapeJobs.items.map(job) }

    private func job(_ item: Named<ScrapeJobSpec>.Item) -> Value {
        let job = item.element
        let path = job.path.value?.text ?? "/metrics"
        let targets = job.targets.elements.compactMap { $0.value.map { Value.string($0.text) } }
        var rules: [Value] = []
        if let keep = job.keep.value { rules.append(ScrapeConfig.keep("__name__", keep.pattern)) }
        if let drop = job.drop.value { rules.append(ScrapeConfig.drop("__name__", drop.pattern)) }
        return [
            "job_name": .string(item.name),
            "scrape_interval": .duration(job.interval.value),
            "metrics_path": path == "/metrics" ? .absent : .string(path),
            "static_configs": targets.isEmpty ? .absent : [["targets": .list(targets)]],
            "ec2_sd_configs": job.ec2.value.map { [Self.discovery($0)] } ?? .absent,
            "metric_relabel_configs": Value.list(rules).orAbsent,
        ]
    }

    private static func discovery(_ spec: InstanceDiscoverySpec) -> Value {
        let filters = spec.tags.items.map { item -> Value in
            ["name": .string("tag:\(item.key)"), "values": [.string(item.value.value ?? "")]]
        }
        return [
            "region": .string(spec.region.value?.text ?? ""),
            "port": .int(spec.port.value?.number ?? 80),
            "filters": Value.list(filters).orAbsent,
        ]
    }
}
