extension Guide {
    /// The databases, secrets and monitoring of the orchestrator.
    static let ecpDatabases = [
        GuideObject(
            "Cluster", "ecp-postgresql", "tenants/ecp-system/cluster-ecp-postgresql",
            [
                "spec.postgresql.parameters.shared_preload_libraries":
                    "the operator takes libraries to load as a list of their own, and refuses them as a parameter",
                "spec.bootstrap.initdb":
                    "one name in every cluster; the operator makes the password, and nobody reads it",
                "spec.monitoring": "no such field; a PodMonitor of the database has the tenant's label on every series",
                "spec.backup.target": "the operator's own choice, a replica where there is one, spares the primary",
                "spec.backup.data": "compression is a field of the object store, which the guide does not name",
                "spec.backup.wal": "no such field; what a base backup needs is kept as long as the backup is",
            ]),
        GuideObject(
            "Secret", "ecp-postgresql-credentials", "tenants/ecp-system/cluster-ecp-postgresql",
            [
                "kind": .generatedSecret, "apiVersion": .generatedSecret, "metadata.name": .generatedSecret,
                "type": .generatedSecret, "data": .generatedSecret,
            ]),
        GuideObject(
            "StatefulSet", "redis-master", "tenants/ecp-system/statefulset-redis-master",
            [
                "spec.selector.matchLabels.app": .byStableLabels,
                "spec.template.metadata.labels.app": .byStableLabels,
                "spec.template.spec.containers[0].image": .pinned,
                "spec.template.spec.containers[0].volumeMounts[redis-data]": .shortVolume,
                "spec.volumeClaimTemplates[0].metadata.name": .shortVolume,
            ]),
        GuideObject(
            "SecretStore", "vault-backend", "tenants/ecp-system/secretstore-vault-backend",
            ["apiVersion": .servedVersion]),
        GuideObject(
            "ExternalSecret", "ecp-database-secret", "tenants/ecp-system/externalsecret-ecp-secrets",
            [
                "apiVersion": .servedVersion,
                "metadata.name": .oneSecretName,
                "spec.target.name": .oneSecretName,
            ]),
    ]

    static let ecpMonitoring = [
        GuideObject(
            "ServiceMonitor", "ecp-orchestrator-monitor",
            "tenants/ecp-system/servicemonitor-ecp-orchestrator-backend",
            [
                "metadata.name": .byWorkloadName,
                "metadata.labels.app": .byStableLabels,
                "spec.selector.matchLabels.app": .byStableLabels,
                "spec.endpoints[0].scrapeTimeout": "ten seconds are what Prometheus takes by itself",
            ]),
        GuideObject(
            "PrometheusRule", "ecp-orchestrator-rules", "tenants/ecp-system/prometheusrule-tenant-rules",
            [
                "metadata.name": "all of a tenant's rules, cut by size alone",
                "spec.groups.rules[ECPHighCPUUsage].expr":
                    "an average without `by` has no label `tenant_id` for the description to name",
                "spec.groups.rules[ECPTenantDown].expr":
                    "of the tenant's own series, and of the job by the name that the ServiceMonitor gives it",
                "spec.groups.rules[ECPHighCPUUsage].annotations": .ownAnnotations,
                "spec.groups.rules[ECPTenantDown].annotations": .ownAnnotations,
            ]),
        GuideObject(
            "ConfigMap", "prometheus-config-optimized", "platform/prometheus/prometheus.yml",
            [
                "kind": .plainFile, "apiVersion": .plainFile, "metadata": .plainFile,
                "data.prometheus.yml.global.external_labels.cluster": "clusters are told apart by the environment",
                "data.prometheus.yml.rule_files": "the rules of each tenant in a file of their own",
                "data.prometheus.yml.scrape_configs[ecp-orchestrator]":
                    "the tenant's own Prometheus scrapes it, by its ServiceMonitor",
                "data.prometheus.yml.scrape_configs[kubernetes-pods]":
                    "an annotation that any pod may bear makes nobody a target; ServiceMonitors do",
                "data.prometheus.yml.scrape_configs[ecp-long-term].static_configs[0].targets[0]":
                    "another namespace's Service has the namespace in its name",
            ]
        ).at("data.prometheus.yml"),
        GuideObject(
            "ConfigMap", "alertmanager-config", "platform/alertmanager/alertmanager.yml",
            [
                "kind": .plainFile, "apiVersion": .plainFile, "metadata": .plainFile,
                "data.alertmanager.yml.route": .sameReceivers,
                "data.alertmanager.yml.receivers": .sameReceivers,
            ]
        ).at("data.alertmanager.yml"),
        GuideObject(
            "ConfigMap", "grafana-alert-config", "platform/alertmanager/alertmanager.yml",
            [
                "kind": .plainFile, "apiVersion": .plainFile, "metadata": .plainFile,
                "data": "Grafana has taken these channels away; Alertmanager tells Slack and mail of the same alerts",
            ]),
    ]
}

extension GuideReason {
    fileprivate static let generatedSecret: GuideReason =
        "the operator makes the password and fills Secret `ecp-postgresql-app`; one in a repository is everybody's"
    fileprivate static let oneSecretName: GuideReason =
        "the Secret that fills it and the Secret that is filled are called as workloads call it"
    fileprivate static let plainFile: GuideReason = "the file itself, which every way to run the server can mount"
    fileprivate static let sameReceivers: GuideReason =
        "each tenant's alerts reach its own receivers; SeedRoutingTests sends each alert through both trees"
    fileprivate static let servedVersion: GuideReason = "External Secrets no longer serves v1beta1"
    fileprivate static let shortVolume: GuideReason = "the claim's name begins with the database's already"
}
