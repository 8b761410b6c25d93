extension Guide {
    static let ecp = Guide(
        name: "guide-ecp", file: "ecp-orchestrator-integration.md",
        kinds: [
            "Namespace", "Deployment", "Service", "Ingress", "Job", "CronJob", "NetworkPolicy", "ServiceAccount",
            "LimitRange", "ResourceQuota", "Application", "ClusterRole", "ClusterRoleBinding", "Cluster", "Secret",
            "StatefulSet", "ServiceMonitor", "PrometheusRule", "SecretStore", "ExternalSecret", "ConfigMap",
        ],
        objects: workloads + access + jobs + recovery + namespaces + ecpDatabases + ecpMonitoring)

    private static let workloads = [
        GuideObject(
            "ServiceAccount", "ecp-orchestrator", "tenants/ecp-system/serviceaccount-ecp-orchestrator-backend",
            ["metadata.name": .byWorkloadName]),
        GuideObject(
            "Deployment", "ecp-orchestrator-backend", "tenants/ecp-system/deployment-ecp-orchestrator-backend",
            [
                "spec.selector.matchLabels.app": .byStableLabels,
                "spec.template.metadata.labels.app": .byStableLabels,
                "spec.template.spec.serviceAccountName": .ownAccount,
                "spec.template.spec.containers[0].name": .byWorkloadName,
                "spec.template.spec.containers[0].image": .pinned,
                "spec.template.spec.containers[0].livenessProbe.httpGet.port": .byPortName,
                "spec.template.spec.containers[0].readinessProbe.httpGet.port": .byPortName,
            ]),
        GuideObject(
            "Service", "ecp-backend-service", "tenants/ecp-system/service-ecp-orchestrator-backend",
            [
                "metadata.name": .byWorkloadName,
                "spec.selector.app": .byStableLabels,
                "spec.ports[0].targetPort": .byPortName,
            ]),
        GuideObject(
            "Ingress", "ecp-orchestrator-ingress", "tenants/ecp-system/ingress-ecp-orchestrator-backend",
            [
                "metadata.name": .byWorkloadName,
                "metadata.annotations.kubernetes.io/ingress.class": "the annotation is deprecated for ingressClassName",
                "spec.tls[0].secretName": .byWorkloadName,
                "spec.rules[0].http.paths[0].backend.service": .byPortName,
            ]),
        GuideObject(
            "NetworkPolicy", "ecp-system-policy", "tenants/ecp-system/networkpolicy-ingress-ecp-orchestrator-backend",
            [
                "metadata.name": .byWorkloadName,
                "spec.podSelector.matchLabels.app": .byStableLabels,
                "spec.policyTypes[1]": "what may go out is said once, by tenant-isolation, for every pod",
                "spec.ingress[0].from[0].namespaceSelector": .stablePolicy,
                "spec.egress": "`to: []` means anywhere and not the API server; the tenant's own pods are open already",
            ]),
    ]

    private static let access = [
        GuideObject(
            "ClusterRole", "ecp-orchestrator-role", "platform/operators/clusterrole-operator-ecp-orchestrator-tenants",
            [
                "metadata.name": .operatorName,
                "rules":
                    "no secrets, which a store keeps, and no network policies, which keep tenants apart; namespaces are made from git, and what lies in none is read by a role of its own",
            ]),
        GuideObject(
            "ClusterRoleBinding", "ecp-orchestrator-binding",
            "platform/operators/clusterrolebinding-operator-ecp-orchestrator-cluster",
            [
                "metadata.name": .operatorName,
                "roleRef.name":
                    "nodes and the list of namespaces alone; all else is bound in the namespaces that it works for",
                "subjects[0].name": .byWorkloadName,
            ]),
    ]

    private static let jobs = [
        GuideObject(
            "Job", "ecp-db-migration", "tenants/ecp-system/job-ecp-db-migration",
            [
                "spec.template.spec.containers[0].name": .byWorkloadName,
                "spec.template.spec.containers[0].image": .pinned,
                "spec.template.spec.containers[0].env[DATABASE_URL].valueFrom.secretKeyRef":
                    "the address comes from the store that the backend reads, so that the two cannot differ",
                "spec.template.spec.restartPolicy": .noRestart,
            ]),
        GuideObject(
            "CronJob", "postgresql-backup", "tenants/ecp-system/cronjob-postgresql-backup",
            [
                "spec.jobTemplate.spec.template.spec.containers[0].name": .byWorkloadName,
                "spec.jobTemplate.spec.template.spec.containers[0].image":
                    "an image that has a shell and aws; postgres:15-alpine has neither bash nor aws",
                "spec.jobTemplate.spec.template.spec.containers[0].command":
                    "a step that fails ends the run; there, an upload that fails is followed by deleting old files",
                "spec.jobTemplate.spec.template.spec.containers[0].env[DATABASE_URL].valueFrom.secretKeyRef":
                    "the address comes from the store that the backend reads, so that the two cannot differ",
                "spec.jobTemplate.spec.template.spec.containers[0].env[AWS_":
                    "the account's role of the cloud, which nobody can copy, and no key that lasts for ever",
                "spec.jobTemplate.spec.template.spec.volumes[backup-storage].persistentVolumeClaim.claimName":
                    "the claim is declared with the job that writes to it, where the guide has none of that name",
                "spec.jobTemplate.spec.template.spec.restartPolicy": .noRestart,
            ]),
    ]

    private static let recovery = [
        GuideObject(
            "ConfigMap", "disaster-recovery-playbook", "tenants/ecp-system/configmap-disaster-recovery-playbook",
            [
                "data.recovery-steps.md":
                    "the steps of this fleet, most of which are one: the repository is applied again"
            ])
    ]

    private static let namespaces = [
        GuideObject(
            "Namespace", "ecp-system", "tenants/ecp-system/namespace-ecp-system",
            ["metadata.labels.name": .stablePolicy]),
        GuideObject(
            "LimitRange", "ecp-tenant-limits", "tenants/ecp-tenants/limitrange-tenant-limits",
            ["metadata.name": "every tenant's is called so"]),
        GuideObject(
            "ResourceQuota", "ecp-tenant-quota", "tenants/ecp-tenants/resourcequota-tenant-quota",
            ["metadata.name": "every tenant's is called so"]),
        GuideObject(
            "Application", "ecp-tenant-deployments",
            "platform/argocd/application-ecp-tenants-production",
            [
                "metadata.name": "one for each tenant, so that one tenant's fault holds up no other",
                "spec.project": "a project of its own, which can write to its own namespace alone",
                "spec.source.path": "the folder of one tenant",
                "spec.syncPolicy.syncOptions": "the namespace is declared, with its labels, and not made bare",
            ]),
    ]
}
