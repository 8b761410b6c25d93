extension Guide {
    static let governance = Guide(
        name: "guide-governance", file: "multi-tenancy-and-governance.md",
        kinds: ["Namespace", "NetworkPolicy", "ResourceQuota", "LimitRange"],
        objects: governanceTemplates + governanceAccess + governanceMonitoring,
        variables: [
            "TENANT_ID": "acme", "TENANT_TIER": "premium", "TENANT_CONTACT": "owner@acme.example",
            "BILLING_CODE": "CC-1042", "CPU_REQUEST_LIMIT": "32", "MEMORY_REQUEST_LIMIT": "64Gi", "CPU_LIMIT": "64",
            "MEMORY_LIMIT": "128Gi", "PVC_LIMIT": "20", "STORAGE_REQUEST_LIMIT": "500Gi", "POD_LIMIT": "100",
            "SERVICE_LIMIT": "50", "CONFIGMAP_LIMIT": "100", "SECRET_LIMIT": "100",
        ])

    private static let governanceTemplates = [
        GuideObject("Namespace", "monitoring-tenant-acme", "tenants/acme/namespace-monitoring-tenant-acme"),
        GuideObject(
            "NetworkPolicy", "tenant-isolation", "tenants/acme/networkpolicy-tenant-isolation",
            [
                "spec.ingress[0].from[0].namespaceSelector": .ownPods,
                "spec.ingress[1].from[0].namespaceSelector": .stablePolicy,
                "spec.egress[0].to[0].namespaceSelector": .stablePolicy,
                "spec.egress[1].to[0].namespaceSelector": .ownPods,
                "spec.egress[2].to[0].namespaceSelector": .stablePolicy,
            ]),
        GuideObject("ResourceQuota", "tenant-quota", "tenants/acme/resourcequota-tenant-quota"),
        GuideObject("LimitRange", "tenant-limits", "tenants/acme/limitrange-tenant-limits"),
    ]

    /// `_setup_tenant_rbac`.
    private static let governanceAccess = [
        GuideObject(
            "ServiceAccount", "tenant-acme", "tenants/acme/serviceaccount-tenant-acme",
            madeBy: "service_account = client.V1ServiceAccount(",
            "metadata: { name: tenant-acme, namespace: monitoring-tenant-acme }"),
        GuideObject(
            "Role", "tenant-acme-role", "tenants/acme/role-tenant-acme-role",
            madeBy: "resources=[\"pods\", \"services\", \"configmaps\", \"secrets\", \"persistentvolumeclaims\"],",
            """
            metadata: { name: tenant-acme-role, namespace: monitoring-tenant-acme }
            rules:
              - apiGroups: [ "" ]
                resources: [ pods, services, configmaps, secrets, persistentvolumeclaims ]
                verbs: [ get, list, watch, create, update, patch, delete ]
              - apiGroups: [ apps ]
                resources: [ deployments, replicasets, statefulsets ]
                verbs: [ get, list, watch, create, update, patch, delete ]
              - apiGroups: [ monitoring.coreos.com ]
                resources: [ servicemonitors, prometheusrules ]
                verbs: [ get, list, watch, create, update, patch, delete ]
            """,
            [
                "rules[0].resources":
                    "no access to secrets: they come from the store, and who reads one reads them all",
                "rules[1]": .rulesInBetween, "rules[2]": .rulesInBetween,
            ]),
        GuideObject(
            "RoleBinding", "tenant-acme-binding", "tenants/acme/rolebinding-tenant-acme-binding",
            madeBy: "role_binding = client.V1RoleBinding(",
            """
            metadata: { name: tenant-acme-binding, namespace: monitoring-tenant-acme }
            subjects: [ { kind: ServiceAccount, name: tenant-acme, namespace: monitoring-tenant-acme } ]
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: tenant-acme-role }
            """),
    ]

    /// `_deploy_tenant_monitoring`.
    private static let governanceMonitoring = [
        GuideObject(
            "Prometheus", "of acme", "tenants/acme/prometheus-prometheus",
            madeBy: "self._deploy_prometheus_instance(namespace, prometheus_config)",
            """
            kind: Prometheus
            metadata: { namespace: monitoring-tenant-acme }
            spec:
              scrapeInterval: 15s
              externalLabels: { tenant: acme, tier: premium }
              podMonitorNamespaceSelector: { matchLabels: { kubernetes.io/metadata.name: monitoring-tenant-acme } }
              remoteWrite:
                - url: http://prometheus-central:9090/api/v1/write
                  writeRelabelConfigs: [ { sourceLabels: [ __name__ ], targetLabel: tenant, replacement: acme } ]
            """,
            [
                "spec.remoteWrite[0].url": .hostOfNamespace,
                "spec.remoteWrite[0].writeRelabelConfigs[0].sourceLabels":
                    "a fixed value needs no source, and a series without a name would have kept another's label",
            ]),
        GuideObject(
            "Deployment", "grafana of acme", "tenants/acme/deployment-grafana",
            madeBy: "self._deploy_grafana_instance(namespace, grafana_config)",
            "kind: Deployment\nmetadata: { namespace: monitoring-tenant-acme }"),
    ]
}

extension GuideReason {
    fileprivate static let ownPods: GuideReason =
        "an empty podSelector is the namespace itself; a label `tenant` is anybody's who makes a namespace"
    fileprivate static let rulesInBetween: GuideReason =
        "the same rules, behind one that lets logs, events and quotas be read"
}
