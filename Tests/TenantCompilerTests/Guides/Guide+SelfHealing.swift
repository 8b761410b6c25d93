extension Guide {
    static let selfHealing = Guide(
        name: "guide-self-healing", file: "self-healing-monitoring.md",
        kinds: [
            "Deployment", "HorizontalPodAutoscaler", "VerticalPodAutoscaler", "PodDisruptionBudget", "ServiceAccount",
            "CronJob", "ChaosEngine", "PrometheusRule",
        ],
        objects: workloads + controller + backups + selfHealingExperiments + selfHealingMonitoring)

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
            "Deployment", "self-healing-controller", "tenants/monitoring/deployment-self-healing-controller",
            [
                "spec.selector.matchLabels.app": .byStableLabels,
                "spec.template.metadata.labels.app": .byStableLabels,
                "spec.template.spec.containers[0].name": .byWorkloadName,
                "spec.template.spec.containers[0].image": .pinned,
            ]),
        GuideObject(
            "ServiceAccount", "self-healing-controller", "tenants/monitoring/serviceaccount-self-healing-controller"),
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
}
