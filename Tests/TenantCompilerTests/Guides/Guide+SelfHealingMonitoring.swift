extension Guide {
    static let selfHealingExperiments = [
        GuideObject(
            "ChaosEngine", "pod-delete-chaos", "platform/chaos/chaosengine-sample-sample-app-pod-delete",
            [
                "metadata.namespace": .whereLitmusRuns,
                "metadata.name": .byTenantAndWorkload,
                "spec.appinfo.appns": .ofATenant,
                "spec.appinfo.applabel": .byStableLabels,
                "spec.experiments[0].spec.probe[application-health-check]": .probeOfTheOperator,
            ]),
        GuideObject(
            "ChaosEngine", "network-latency-chaos",
            "platform/chaos/chaosengine-sample-sample-app-pod-network-latency",
            [
                "metadata.namespace": .whereLitmusRuns,
                "metadata.name": .byTenantAndWorkload,
                "spec.appinfo.appns": .ofATenant,
                "spec.appinfo.applabel": .byStableLabels,
                "spec.experiments[0].spec.probe[response-time-check]": .probeOfTheOperator,
            ]),
        GuideObject(
            "ChaosEngine", "cpu-stress-chaos", "platform/chaos/chaosengine-sample-sample-app-pod-cpu-hog",
            [
                "metadata.namespace": .whereLitmusRuns,
                "metadata.name": .byTenantAndWorkload,
                "spec.appinfo.appns": .ofATenant,
                "spec.appinfo.applabel": .byStableLabels,
            ]),
    ]

    static let selfHealingMonitoring = [
        GuideObject(
            "PrometheusRule", "golden-signals-rules", "tenants/sample/prometheusrule-tenant-rules",
            [
                "metadata": .rulesOfATenant,
                "spec.groups.name": .rulesOfATenant,
                "spec.groups.rules[HighLatency].expr":
                    "a percentile of counters since they began says nothing of now; of their rates, by job, it does",
                "spec.groups.rules[HighTraffic].expr": .perTenantExpression,
                "spec.groups.rules[HighErrorRate].expr": .perTenantExpression,
                "spec.groups.rules[HighLatency].annotations": .ownAnnotations,
                "spec.groups.rules[HighTraffic].annotations": .ownAnnotations,
                "spec.groups.rules[HighErrorRate].annotations": .ownAnnotations,
                "spec.groups.rules[HighCPUSaturation]": .saturationOfContainers,
                "spec.groups.rules[HighMemorySaturation]": .saturationOfContainers,
            ]),
        GuideObject(
            "PrometheusRule", "golden-signals-rules", "platform/prometheus/rules/sample.yml",
            [
                "kind": .rulesOfATenant, "apiVersion": .rulesOfATenant, "metadata": .rulesOfATenant,
                "spec.groups.name": .rulesOfATenant,
                "spec.groups.rules[HighLatency]": .whereSeriesAre,
                "spec.groups.rules[HighTraffic]": .whereSeriesAre,
                "spec.groups.rules[HighErrorRate]": .whereSeriesAre,
                "spec.groups.rules[HighCPUSaturation].expr": .saturationOfContainers,
                "spec.groups.rules[HighMemorySaturation].expr": .saturationOfContainers,
                "spec.groups.rules[HighCPUSaturation].annotations": .ownAnnotations,
                "spec.groups.rules[HighMemorySaturation].annotations": .ownAnnotations,
            ]
        ).at("spec"),
        GuideObject(
            "PrometheusRule", "resource-monitoring-rules", "platform/prometheus/rules/sample.yml",
            [
                "kind": .rulesOfATenant, "apiVersion": .rulesOfATenant, "metadata": .rulesOfATenant,
                "spec.groups.name": .rulesOfATenant,
                "spec.groups.rules[PodCrashLooping].expr":
                    "one restart is no loop; what Kubernetes itself calls one is told",
                "spec.groups.rules[PersistentVolumeUsageHigh].expr": .perTenantExpression,
                "spec.groups.rules[PodCrashLooping].annotations": .ownAnnotations,
                "spec.groups.rules[PersistentVolumeUsageHigh].annotations": .ownAnnotations,
                "spec.groups.rules[NodeMemoryPressure]":
                    "nodes are the platform's; no tenant could do anything about one",
            ]
        ).at("spec"),
        GuideObject(
            "PrometheusRule", "cost-optimization-rules", "platform/prometheus/rules/sample.yml",
            [
                "kind": .rulesOfATenant, "apiVersion": .rulesOfATenant, "metadata": .rulesOfATenant,
                "spec.groups.name": .rulesOfATenant,
                "spec.groups.rules[OverProvisionedPods].expr":
                    "cpu is held against what is requested; a tenth of a core alone may be all that was asked for",
                "spec.groups.rules[OverProvisionedPods].labels.cost_optimization": .labelsAreText,
                "spec.groups.rules[UnusedPersistentVolumes].expr":
                    "a claim that no pod has is paid for by the tenant; an available volume is nobody's yet",
                "spec.groups.rules[UnusedPersistentVolumes].for": "Prometheus writes 24 hours as `1d`",
                "spec.groups.rules[UnusedPersistentVolumes].labels.cost_optimization": .labelsAreText,
                "spec.groups.rules[IneffectiveHPA].expr":
                    "an autoscaler whose bounds are one number can do nothing else",
                "spec.groups.rules[IneffectiveHPA].labels.cost_optimization": .labelsAreText,
                "spec.groups.rules[OverProvisionedPods].annotations": .ownAnnotations,
                "spec.groups.rules[UnusedPersistentVolumes].annotations": .ownAnnotations,
                "spec.groups.rules[IneffectiveHPA].annotations": .ownAnnotations,
            ]
        ).at("spec"),
        GuideObject(
            "ConfigMap", "golden-signals", "tenants/sample/configmap-dashboard-golden-signals",
            madeBy: "\"title\": \"Golden Signals Dashboard\",",
            """
            kind: ConfigMap
            metadata: { name: dashboard-golden-signals, namespace: sample, labels: { grafana_dashboard: "1" } }
            """),
    ]
}

extension GuideReason {
    fileprivate static let byTenantAndWorkload: GuideReason =
        "many tenants' experiments lie in one namespace, so their names say whose they are"
    fileprivate static let whereLitmusRuns: GuideReason =
        "what strikes network and processor needs rights that no tenant's namespace admits"
    fileprivate static let ofATenant: GuideReason = "nothing of a tenant's runs in `default`"
    fileprivate static let probeOfTheOperator: GuideReason =
        "the fields that LitmusChaos has: `httpProbe/inputs`, times with their unit, and a status that there is"
    fileprivate static let rulesOfATenant: GuideReason =
        "rules are a tenant's, in groups of its name, where their series are"
    fileprivate static let whereSeriesAre: GuideReason =
        "the tenant's own Prometheus has these series; the next rows are about those that it has not"
    fileprivate static let saturationOfContainers: GuideReason =
        "tenants share nodes; what runs out for one of them is what its containers may use"
    fileprivate static let labelsAreText: GuideReason = "a label is text; Prometheus refuses a truth value"
}
