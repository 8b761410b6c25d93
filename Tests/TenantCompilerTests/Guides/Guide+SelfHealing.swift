extension Guide {
    static let selfHealing = Guide(
        name: "guide-self-healing", file: "self-healing-monitoring.md",
        kinds: [
            "Deployment", "HorizontalPodAutoscaler", "VerticalPodAutoscaler", "PodDisruptionBudget", "ServiceAccount",
            "CronJob", "ClusterRole", "ClusterRoleBinding", "ChaosEngine", "PrometheusRule",
        ],
        objects: workloads + controller + backups + collector + selfHealingExperiments + selfHealingMonitoring)

    private static let workloads = [
        GuideObject(
            "Deployment", "sample-app", "tenants/sample/deployment-sample-app",
            [
                "spec.replicas": "the autoscaler sets it; written here too, each synchronisation would undo its work",
                "spec.selector.matchLabels.app": .byStableLabels,
                "spec.template.metadata.labels.app": .byStableLabels,
                "spec.template.metadata.annotations": "a ServiceMonitor says it, in the one place where it is judged",
                "spec.template.spec.containers[0].name": .byWorkloadName,
                "spec.template.spec.containers[0].image": .pinned,
                "spec.template.spec.containers[0].livenessProbe.httpGet.port": .byPortName,
                "spec.template.spec.containers[0].readinessProbe.httpGet.port": .byPortName,
                "spec.template.spec.containers[0].startupProbe.httpGet.port": .byPortName,
            ]),
        GuideObject(
            "HorizontalPodAutoscaler", "sample-app-hpa", "tenants/sample/horizontalpodautoscaler-sample-app",
            ["metadata.name": .byWorkloadName]),
        GuideObject(
            "VerticalPodAutoscaler", "sample-app-vpa", "tenants/sample/verticalpodautoscaler-sample-app",
            [
                "metadata.name": .byWorkloadName,
                "spec.updatePolicy.updateMode":
                    "it recommends only: the other autoscaler aims at shares of the requests that this one would move",
                "spec.resourcePolicy.containerPolicies[0].containerName": .byWorkloadName,
            ]),
        GuideObject(
            "PodDisruptionBudget", "sample-app-pdb", "tenants/sample/poddisruptionbudget-sample-app",
            ["metadata.name": .byWorkloadName, "spec.selector.matchLabels.app": .byStableLabels]),
    ]

    private static let controller = [
        GuideObject(
            "Deployment", "self-healing-controller", "platform/operators/deployment-self-healing-controller",
            [
                "metadata.namespace": .ownNamespace,
                "spec.selector.matchLabels.app": .byStableLabels,
                "spec.template.metadata.labels.app": .byStableLabels,
                "spec.template.spec.containers[0].name": .byWorkloadName,
                "spec.template.spec.containers[0].image": .pinned,
            ]),
        GuideObject(
            "ServiceAccount", "self-healing-controller", "platform/operators/serviceaccount-self-healing-controller",
            ["metadata.namespace": .ownNamespace]),
        GuideObject(
            "ClusterRole", "self-healing-controller",
            "platform/operators/clusterrole-operator-self-healing-controller-tenants",
            [
                "metadata.name": .operatorName,
                "rules":
                    "what its code calls: it reads no logs and no autoscalers, and whoever may patch a Deployment may run anything in it, where a patch of its scale is all that is done",
            ]),
        GuideObject(
            "ClusterRoleBinding", "self-healing-controller",
            "platform/operators/clusterrolebinding-operator-self-healing-controller-cluster",
            [
                "metadata.name": .operatorName,
                "roleRef.name":
                    "the watch over all namespaces alone; what it changes is bound in each tenant's namespace, so that kube-system is out of its reach",
                "subjects[0].namespace": .ownNamespace,
            ]),
    ]

    private static let backups = [
        GuideObject(
            "CronJob", "prometheus-backup", "tenants/monitoring/cronjob-prometheus-backup",
            [
                "spec.jobTemplate.spec.template.spec.containers[0].name": .byWorkloadName,
                "spec.jobTemplate.spec.template.spec.containers[0].image": .pinned,
                "spec.jobTemplate.spec.template.spec.containers[0].command":
                    "a snapshot that Prometheus makes is whole; promtool has no command that copies a running one",
                "spec.jobTemplate.spec.template.spec.restartPolicy": .noRestart,
            ]),
        GuideObject(
            "CronJob", "grafana-backup", "tenants/monitoring/cronjob-grafana-backup",
            [
                "spec.jobTemplate.spec.template.spec.containers[0].name": .byWorkloadName,
                "spec.jobTemplate.spec.template.spec.containers[0].image": .pinned,
                "spec.jobTemplate.spec.template.spec.containers[0].command":
                    "Grafana's own interface; grafana-cli has no command that gives dashboards",
                "spec.jobTemplate.spec.template.spec.volumes[backup-git].gitRepo":
                    "Kubernetes no longer starts a gitRepo volume, which let a repository run code on the node",
                "spec.jobTemplate.spec.template.spec.restartPolicy": .noRestart,
            ]),
    ]
    private static let collector = [
        GuideObject(
            "ConfigMap", "otel-collector-config", "tenants/monitoring/configmap-otel-collector",
            [
                "metadata.name": "one for each tenant, called as all that belongs to it is",
                "data.config.yaml.receivers.prometheus":
                    "the tenant's own Prometheus scrapes its pods; a collector that does so too has each series twice, and the guide's job is of every namespace",
                "data.config.yaml.exporters.jaeger":
                    "collectors have had no exporter of that name since 0.85; Jaeger takes OTLP",
                "data.config.yaml.service.pipelines.metrics.receivers[0]":
                    "metrics are taken by OTLP, and nothing is scraped twice",
                "data.config.yaml.service.pipelines.traces.receivers[0]": "OTLP stands before Jaeger's protocol",
                "data.config.yaml.service.pipelines.metrics.processors[1]": .ownTenant,
                "data.config.yaml.service.pipelines.traces.processors[1]": .ownTenant,
                "data.config.yaml.service.pipelines.traces.exporters[0]":
                    "collectors have had no exporter of that name since 0.85; Jaeger takes OTLP",
            ])
    ]
}
