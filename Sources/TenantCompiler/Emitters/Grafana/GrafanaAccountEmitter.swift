internal import YAML

extension Emitter {
    static let grafanaAccount = Emitter(
        "ServiceAccount grafana",
        "For tenants with `features.grafana` where the Platform's `grafana` has an `account` or a region of CloudWatch"
    ) { unit in
        guard unit.hasGrafana(.sidecar), unit.hasGrafanaAccount else { return [] }
        return [
            unit.object(
                "v1", "ServiceAccount", "grafana",
                [
                    "apiVersion": "v1",
                    "kind": "ServiceAccount",
                    "metadata": [
                        "name": "grafana", "namespace": .string(unit.namespace), "labels": unit.labelValues,
                        "annotations": unit.grafanaAnnotations,
                    ],
                    "automountServiceAccountToken": false,
                ])
        ]
    }
}

extension Unit {
    /// Whether its Grafana runs as an account of its own, which a cloud can give rights that other pods have not.
    var hasGrafanaAccount: Bool { platform.grafana.account.isSet || platform.grafana.cloudwatchRegion.isSet }

    /// What the account has for a cloud to know it by.
    var grafanaAnnotations: Value {
        .annotations(platform.grafana.account.annotations) { text in
            text.split(separator: "{tenant}", omittingEmptySubsequences: false).joined(separator: name)
        }
    }
}
