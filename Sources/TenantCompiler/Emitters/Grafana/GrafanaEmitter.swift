internal import YAML

extension Emitter {
    static let grafana = Emitter(
        "Deployment grafana, or Grafana grafana", "For tenants with `features.grafana`"
    ) { unit in
        if unit.hasGrafana(.sidecar) {
            return [
                unit.object(
                    "apps/v1", "Deployment", "grafana",
                    [
                        "apiVersion": "apps/v1",
                        "kind": "Deployment",
                        "metadata": unit.metadata(name: "grafana"),
                        "spec": [
                            "replicas": 1,
                            "selector": ["matchLabels": ["app.kubernetes.io/name": "grafana"]],
                            "template": [
                                "metadata": [
                                    "labels": unit.labels(adding: "app.kubernetes.io/name", "grafana").labelled(
                                        unit.grafanaCloudLabels),
                                    // Changed files restart it.
                                    "annotations": ["\(unit.labelDomain)/configuration": .string(unit.grafanaDigest)],
                                ],
                                "spec": unit.grafanaPod,
                            ],
                        ],
                    ])
            ]
        }
        guard unit.hasGrafana(.operator) else { return [] }
        return [
            unit.object(
                "grafana.integreatly.org/v1beta1", "Grafana", "grafana",
                [
                    "apiVersion": "grafana.integreatly.org/v1beta1",
                    "kind": "Grafana",
                    "metadata": unit.metadata(name: "grafana"),
                    "spec": [
                        "version": .string(unit.grafanaImage),
                        "config": [
                            "analytics": ["check_for_updates": "false", "reporting_enabled": "false"],
                            "users": ["allow_sign_up": "false"],
                        ],
                        "disableDefaultAdminSecret": true,
                        "serviceAccount": unit.grafanaAnnotations == .absent
                            ? .absent : ["metadata": ["annotations": unit.grafanaAnnotations]],
                        "deployment": [
                            "spec": [
                                "template": [
                                    "metadata": unit.grafanaCloudLabels.isEmpty
                                        ? .absent : ["labels": .map(unit.grafanaCloudLabels)],
                                    "spec": [
                                        "containers": [["name": "grafana", "env": unit.grafanaVariables]]
                                    ],
                                ]
                            ]
                        ],
                    ],
                ])
        ]
    }
}

extension Unit {
    fileprivate var grafanaCloudLabels: [Member] {
        CloudIdentity.podLabels(for: platform.grafana.account.annotations)
    }

    fileprivate var grafanaImage: String { platform.grafana.image.value?.text ?? "" }

    fileprivate var grafanaDigest: String {
        String(fnv1a(grafanaFiles.map { $0.name + "\n" + $0.text }.joined(separator: "\n").utf8), radix: 16)
    }

    /// The password comes from the store, and nothing is told to anybody outside.
    fileprivate var grafanaVariables: Value {
        [
            ["name": "GF_SECURITY_ADMIN_USER", "value": "admin"],
            [
                "name": "GF_SECURITY_ADMIN_PASSWORD",
                "valueFrom": ["secretKeyRef": ["name": "grafana-admin", "key": "password"]],
            ],
            ["name": "GF_USERS_ALLOW_SIGN_UP", "value": "false"],
            ["name": "GF_ANALYTICS_REPORTING_ENABLED", "value": "false"],
            ["name": "GF_ANALYTICS_CHECK_FOR_UPDATES", "value": "false"],
        ]
    }

    /// Dashboards are mounted and not looked for, so that no sidecar needs to read the namespace's ConfigMaps.
    fileprivate var grafanaPod: Value {
        let shown = (dashboards.map(\.template.rawValue) + ownDashboards.map(\.name)).map { "dashboard-" + $0 }
        return [
            "serviceAccountName": hasGrafanaAccount ? "grafana" : .absent,
            "automountServiceAccountToken": false,
            "enableServiceLinks": false,
            "priorityClassName": .optional((tier.spec.priorityClass.value?.text).map(Value.string)),
            // The user `grafana` of the image.
            "securityContext": [
                "runAsNonRoot": true, "runAsUser": 472, "runAsGroup": 472, "fsGroup": 472,
                "seccompProfile": ["type": "RuntimeDefault"],
            ],
            "containers": [
                [
                    "name": "grafana",
                    "image": .string(grafanaImage),
                    "ports": [["name": "http", "containerPort": 3000, "protocol": "TCP"]],
                    "env": grafanaVariables,
                    "readinessProbe": ["httpGet": ["path": "/api/health", "port": "http"]],
                    "livenessProbe": ["httpGet": ["path": "/api/health", "port": "http"], "initialDelaySeconds": 30],
                    "resources": [
                        "requests": ["cpu": "100m", "memory": "128Mi"], "limits": ["cpu": "500m", "memory": "512Mi"],
                    ],
                    "securityContext": [
                        "allowPrivilegeEscalation": false, "readOnlyRootFilesystem": true,
                        "capabilities": ["drop": ["ALL"]],
                    ],
                    "volumeMounts": .list(
                        [
                            ["name": "data", "mountPath": "/var/lib/grafana"],
                            ["name": "temporary", "mountPath": "/tmp"],
                            .file("datasources.yaml", in: "datasources"), .file("dashboards.yaml", in: "dashboards"),
                        ]
                            + shown.map {
                                [
                                    "name": .string($0), "mountPath": .string("/var/lib/grafana/dashboards/\($0)"),
                                    "readOnly": true,
                                ]
                            }),
                ]
            ],
            "volumes": .list(
                [
                    ["name": "data", "emptyDir": ["sizeLimit": "1Gi"]],
                    ["name": "temporary", "emptyDir": ["sizeLimit": "128Mi"]],
                    ["name": "provisioning", "configMap": ["name": "grafana-provisioning"]],
                ]
                    + shown.map { ["name": .string($0), "configMap": ["name": .string($0)]] }),
        ]
    }
}

extension Value {
    /// One of the provisioning files, where Grafana reads those of its kind.
    fileprivate static func file(_ name: String, in folder: String) -> Value {
        [
            "name": "provisioning", "mountPath": .string("/etc/grafana/provisioning/\(folder)/\(name)"),
            "subPath": .string(name), "readOnly": true,
        ]
    }
}
