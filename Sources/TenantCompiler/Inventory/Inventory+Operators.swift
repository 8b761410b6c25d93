internal import Kubernetes
internal import YAML

/// What operators make of their own objects, which stands in no manifest.
extension Inventory {
    /// Whether an operator makes pods with all labels of a selector, as far as is known of its labels.
    func mayBeOperated(_ selector: [Member]) -> Bool {
        items.contains { item in
            guard item.isOperated else { return false }
            let labels = item.operatorLabels
            guard !labels.isEmpty else { return !isKeyOfOwnPods(selector) }
            let known = selector.filter { wanted in labels.contains { $0.key == wanted.key } }
            return !known.isEmpty && known.allSatisfy(labels.contains)
        }
    }

    /// Whether the tenant's own pods have a label of one of the keys, so that these are meant.
    private func isKeyOfOwnPods(_ selector: [Member]) -> Bool {
        pods.contains { item in
            item.template?.labels.contains { label in selector.contains { $0.key == label.key } } == true
        }
    }

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
    /// Whether an operator makes pods of it.
    fileprivate var isOperated: Bool {
        template == nil && Self.podMakers.contains(manifest.kind)
            && !ObjectKind.isBuiltIn(group: manifest.group, kind: manifest.kind)
    }

    private static let podMakers: Set<String> = [
        "Alertmanager", "Cluster", "CronWorkflow", "Grafana", "OpenTelemetryCollector", "Pooler", "Prometheus",
        "PrometheusAgent", "ScaledJob", "ThanosRuler", "Workflow",
    ]

    /// The labels that its operator gives its pods; empty where they are not known.
    fileprivate var operatorLabels: [Member] {
        let name = manifest.name
        func labels(_ pairs: KeyValuePairs<String, String>) -> [Member] {
            pairs.map { Member($0.key, .string($0.value)) }
        }
        switch (manifest.group, manifest.kind) {
        case ("monitoring.coreos.com", "Prometheus"):
            return labels([
                "app.kubernetes.io/name": "prometheus", "app.kubernetes.io/instance": name,
                "app.kubernetes.io/managed-by": "prometheus-operator", "operator.prometheus.io/name": name,
                "prometheus": name,
            ])
        case ("monitoring.coreos.com", "Alertmanager"):
            return labels([
                "app.kubernetes.io/name": "alertmanager", "app.kubernetes.io/instance": name,
                "app.kubernetes.io/managed-by": "prometheus-operator", "alertmanager": name,
            ])
        case ("postgresql.cnpg.io", "Cluster"): return labels(["cnpg.io/cluster": name])
        case ("grafana.integreatly.org", "Grafana"): return labels(["app": name])
        default: return []
        }
    }

    fileprivate func names(_ name: String, behind suffixes: [String]) -> Bool {
        suffixes.contains { name == manifest.name + $0 }
    }
}
