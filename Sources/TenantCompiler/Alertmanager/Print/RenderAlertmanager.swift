internal import Diagnostics
internal import YAML

extension Fleet {
    /// The tree of an environment; null where there is no Alerting document.
    package func routingTree(of environment: String) -> RoutingTree? {
        guard let policy = program.alerting else { return nil }
        let monitoring = program.platform.spec.monitoring
        let isPerTenant = monitoring.alertmanager.value == .perTenant
        let tenants = isPerTenant ? [] : members.filter { $0.environment == environment }.compactMap(\.routing)
        return RoutingTree(
            policy, tenants,
            tenantLabel: monitoring.tenantLabel.value?.text ?? PlatformMonitoringSpec.builtInTenantLabel,
            isPerTenant: isPerTenant)
    }

    /// Adds `platform/alertmanager/` of an environment.
    func renderAlertmanager(of environment: String, into rendered: inout RenderedFleet) {
        guard let policy = program.alerting, let tree = routingTree(of: environment) else { return }
        let monitoring = program.platform.spec.monitoring
        let folder = "\(environment)/platform/alertmanager"
        let version = monitoring.alertmanagerVersion.value ?? PlatformMonitoringSpec.builtInAlertmanager
        let source = header(source: program.sources[policy.nameSpan.file].path)
        let text = source + Printer.text(tree.value(for: version))
        rendered.add("alertmanager.yml", in: folder, text)
        guard text.utf8.count <= mostSecretBytes else { return }
        let secret = alertmanagerSecret(holding: text)
        rendered.add("secret-alertmanager-main.yaml", in: folder, source + Printer.text(secret))
    }

    private func alertmanagerSecret(holding text: String) -> Value {
        let monitoring = program.platform.spec.monitoring
        // The operator reads another name than Alertmanager does.
        let file = monitoring.mode.value == .standalone ? "alertmanager.yml" : "alertmanager.yaml"
        return [
            "apiVersion": "v1",
            "kind": "Secret",
            "metadata": [
                "name": "alertmanager-main",
                "namespace": .string(monitoring.namespace.value?.text ?? "monitoring"),
                "labels": ["app.kubernetes.io/managed-by": "tenantc"],
            ],
            "type": "Opaque",
            "stringData": .map([YAML.Member(file, .string(text))]),
        ]
    }
}

/// What the API server stores in one Secret, as the sum of its data.
let mostSecretBytes = 1_048_576
