internal import Diagnostics
internal import YAML

extension Fleet {
    /// The tree of an environment; null where there is no Alerting document. Where each tenant has an
    /// AlertmanagerConfig it is the platform's part alone.
    package func routingTree(of environment: String) -> RoutingTree? {
        guard let policy = program.alerting else { return nil }
        let monitoring = program.platform.spec.monitoring
        return RoutingTree(
            policy, routedTenants(of: environment), tenantLabel: monitoring.tenantLabelText,
            isPerTenant: monitoring.alertmanagerMode.value == .perTenant)
    }

    /// The bytes of `alertmanager.yml` of an environment; null where there is no Alerting document.
    func alertmanagerFile(of environment: String) -> [UInt8]? {
        guard let policy = program.alerting, let tree = routingTree(of: environment) else { return nil }
        let version =
            program.platform.spec.monitoring.alertmanagerVersion.value ?? PlatformMonitoringSpec.builtInAlertmanager
        return printed(
            tree.value(for: version), source: escapedPath(program.sources[policy.nameSpan.file].path))
    }

    /// The tenants whose routes are in the tree of an environment.
    fileprivate func routedTenants(of environment: String) -> [TenantRouting] {
        guard program.platform.spec.monitoring.alertmanagerMode.value != .perTenant else { return [] }
        return members.filter { $0.environment == environment }.compactMap(\.routing)
    }
}

/// What the file of tests says of itself.
private let routingTestsRemark = """
    # Each line is what amtool is to find: who is told, and the labels of an alert. Run them all with
    # grep -v '^#' routes_test.args | xargs -L1 amtool config routes test --config.file=alertmanager.yml

    """

/// Adds `platform/alertmanager/` of an environment: the configuration, and the Secret that holds it unless that is
/// more than a Secret can hold.
func addAlertmanager(of environment: Environment, _ fleet: Fleet, to rendered: inout RenderedFleet) {
    let program = fleet.program
    guard let policy = program.alerting, let content = fleet.alertmanagerFile(of: environment.name) else { return }
    let monitoring = program.platform.spec.monitoring
    let folder = FleetFile.alertmanager(environment.name)
    let source = escapedPath(program.sources[policy.nameSpan.file].path)
    rendered.add(content, "alertmanager.yml", in: folder)
    let tests = RoutingTests(
        policy: policy, tenants: fleet.routedTenants(of: environment.name), tenantLabel: monitoring.tenantLabelText)
    let lines = [header(source: source), routingTestsRemark] + tests.lines.map { $0 + "\n" }
    rendered.add(Array(lines.joined().utf8), FleetFile.routingTests, in: folder)
    guard content.count <= mostSecretBytes else { return }
    let secret = monitoring.alertmanagerSecret(holding: String(decoding: content, as: UTF8.self))
    rendered.add(printed(secret, source: source), "secret-alertmanager-main.yaml", in: folder)
}

extension PlatformMonitoringSpec {
    var tenantLabelText: String { tenantLabel.value?.text ?? Self.builtInTenantLabel }

    fileprivate func alertmanagerSecret(holding text: String) -> Value {
        // The operator reads another name than Alertmanager does.
        let file = mode.value == .standalone ? "alertmanager.yml" : "alertmanager.yaml"
        return [
            "apiVersion": "v1",
            "kind": "Secret",
            "metadata": [
                "name": "alertmanager-main",
                "namespace": .string(namespace.value?.text ?? "monitoring"),
                "labels": ["app.kubernetes.io/managed-by": "tenantc"],
            ],
            "type": "Opaque",
            "stringData": .map([YAML.Member(file, .string(text))]),
        ]
    }
}

/// What the API server stores in one Secret, as the sum of its data.
let mostSecretBytes = 1_048_576
