internal import YAML

/// Scrape jobs as `prometheus.yml` has them.
enum ScrapeConfig {
    /// A job of the pods of one workload, database or collector, which Kubernetes is asked for.
    ///
    /// - Parameter name: What the job is called in the configuration; series get the workload's or database's for `job`.
    static func pods(_ scrape: PlatformScrape, named name: String, tenantLabel: String) -> Value {
        [
            "job_name": .string(name),
            "metrics_path": .string(scrape.path),
            "scrape_interval": .duration(scrape.interval),
            "kubernetes_sd_configs": [
                [
                    "role": "pod", "namespaces": ["names": [.string(scrape.namespace)]],
                    "selectors": [["role": "pod", "label": .string(scrape.selector)]],
                ]
            ],
            "relabel_configs": .list(
                [
                    // An evicted pod stays for people to read, and a Job's when it is done: neither answers.
                    drop("__meta_kubernetes_pod_phase", "Failed|Succeeded"),
                    // One target for each pod, however many ports it declares.
                    keep("__meta_kubernetes_pod_container_init", "false"),
                    replace("__meta_kubernetes_pod_ip", "__address__", "$1:\(scrape.port)"),
                ]
                    // The relay's pod is not the one that a relayed series is about.
                    + (scrape.isRelayed ? [] : [replace("__meta_kubernetes_pod_name", "pod")])
                    + [
                        replace("__meta_kubernetes_namespace", "namespace"), set("job", scrape.job),
                        set(tenantLabel, scrape.tenant),
                    ]),
            "metric_relabel_configs": scrape.isRelayed ? relayed : .absent,
        ]
    }

    /// Gives relayed series the `job` and `instance` of whoever sent them. The label of the tenant is not among them.
    private static let relayed: Value = [
        replace("exported_job", "job", regex: "(.+)"), replace("exported_instance", "instance", regex: "(.+)"),
        ["action": "labeldrop", "regex": "exported_(job|instance)"],
    ]

    /// Keeps what has a value.
    static func keep(_ source: String, _ regex: String) -> Value {
        ["source_labels": [.string(source)], "regex": .string(regex), "action": "keep"]
    }

    static func drop(_ source: String, _ regex: String) -> Value {
        ["source_labels": [.string(source)], "regex": .string(regex), "action": "drop"]
    }

    /// Writes a label from another, which is copied where no replacement says otherwise.
    static func replace(
        _ source: String, _ target: String, _ replacement: String? = nil, regex: String? = nil
    ) -> Value {
        [
            "source_labels": [.string(source)],
            "regex": .optional(regex.map { .string($0) }),
            "target_label": .string(target),
            "replacement": .optional(replacement.map { .string($0) }),
        ]
    }

    static func set(_ target: String, _ value: String) -> Value {
        ["target_label": .string(target), "replacement": .string(value)]
    }
}
