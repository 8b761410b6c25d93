internal import YAML

extension Emitter {
    static let grafanaService = Emitter("Service grafana", "For tenants with `features.grafana`") { unit in
        guard unit.hasGrafana(.sidecar) else { return [] }
        return [
            unit.object(
                "v1", "Service", "grafana",
                [
                    "apiVersion": "v1",
                    "kind": "Service",
                    "metadata": unit.metadata(name: "grafana"),
                    "spec": [
                        "selector": ["app.kubernetes.io/name": "grafana"],
                        "ports": [["name": "http", "port": 3000, "targetPort": "http", "protocol": "TCP"]],
                    ],
                ])
        ]
    }
}
