internal import Kubernetes
internal import YAML

/// What operators make of their own objects, which stands in no manifest.
extension Inventory {
    /// Whether some operator makes pods with labels of its own.
    var hasOperatedPods: Bool {
        items.contains { item in
            item.template == nil && Self.podMakers.contains(item.manifest.kind)
                && !ObjectKind.isBuiltIn(group: item.manifest.group, kind: item.manifest.kind)
        }
    }

    private static let podMakers: Set<String> = [
        "Alertmanager", "Cluster", "CronWorkflow", "Grafana", "OpenTelemetryCollector", "Pooler", "Prometheus",
        "PrometheusAgent", "ScaledJob", "ThanosRuler", "Workflow",
    ]

    /// Whether an operator makes a Service of a name.
    func makesService(named name: String) -> Bool {
        items.contains { item in
            switch (item.manifest.group, item.manifest.kind) {
            case ("postgresql.cnpg.io", "Cluster"): item.names(name, behind: ["-rw", "-ro", "-r"])
            case ("postgresql.cnpg.io", "Pooler"): name == item.manifest.name
            case ("grafana.integreatly.org", "Grafana"): item.names(name, behind: ["-service"])
            case ("monitoring.coreos.com", "Prometheus"): name == "prometheus-operated"
            case ("monitoring.coreos.com", "Alertmanager"): name == "alertmanager-operated"
            default: false
            }
        }
    }

    /// Whether an operator makes a Secret of a name.
    func makesSecret(named name: String) -> Bool {
        items.contains { item in
            switch (item.manifest.group, item.manifest.kind) {
            case ("external-secrets.io", "ExternalSecret"):
                name == item.spec.field("target")?.field("name")?.text ?? item.manifest.name
            case ("cert-manager.io", "Certificate"): name == item.spec.field("secretName")?.text
            case ("bitnami.com", "SealedSecret"): name == item.manifest.name
            case ("postgresql.cnpg.io", "Cluster"):
                item.names(name, behind: ["-app", "-superuser", "-ca", "-server", "-replication"])
            case ("grafana.integreatly.org", "Grafana"): item.names(name, behind: ["-admin-credentials"])
            case ("networking.k8s.io", "Ingress"):
                (item.spec.field("tls")?.items ?? []).contains { $0.field("secretName")?.text == name }
            default: false
            }
        }
    }
}

extension InventoryItem {
    fileprivate func names(_ name: String, behind suffixes: [String]) -> Bool {
        suffixes.contains { name == manifest.name + $0 }
    }
}
