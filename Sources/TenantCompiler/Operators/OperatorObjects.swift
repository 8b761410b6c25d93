internal import Kubernetes
internal import YAML

/// The objects of one operator in one environment, beside the bindings in tenants' namespaces.
struct OperatorObjects {
    private let spec: OperatorSpec
    private let name: String
    private let environment: String
    private let platform: PlatformSpec

    init(_ spec: OperatorSpec, name: String, environment: String, platform: PlatformSpec) {
        self.spec = spec
        self.name = name
        self.environment = environment
        self.platform = platform
    }

    /// In the order that they are applied.
    var all: [Value] {
        let own = spec.workload.isSet ? [] : [serviceAccount]
        let program = spec.workload.isSet || !spec.image.isSet ? [] : [networkPolicy, deployment]
        return own + tenantsRole + clusterRole + ownRole + program
    }

    private var account: (name: String, namespace: String) { spec.account(in: environment, of: platform) }

    private func metadata(_ name: String, namespace: String? = nil) -> Value {
        [
            "name": .string(name), "namespace": .optional(namespace.map(Value.string)), "labels": labels,
        ]
    }

    private var labels: Value {
        [
            "app.kubernetes.io/component": "operator",
            "app.kubernetes.io/managed-by": "tenantc",
            "app.kubernetes.io/name": .string(name),
        ]
    }

    private var selector: Value {
        ["app.kubernetes.io/component": "operator", "app.kubernetes.io/name": .string(name)]
    }

    private var serviceAccount: Value {
        [
            "apiVersion": "v1",
            "kind": "ServiceAccount",
            "metadata": metadata(account.name, namespace: account.namespace),
            // The operator's own pods say so themselves; no other pod gets its token unasked.
            "automountServiceAccountToken": false,
        ]
    }

    /// What the RoleBindings in tenants' namespaces bind: the rules once, and the reach in each of them.
    private var tenantsRole: [Value] {
        let rules = spec.rules(in: .tenants)
        return rules.isEmpty ? [] : [role("ClusterRole", metadata(spec.clusterRole(of: .tenants)), rules)]
    }

    private var clusterRole: [Value] {
        let rules = spec.rules(in: .cluster)
        guard !rules.isEmpty else { return [] }
        let name = spec.clusterRole(of: .cluster)
        return [
            role("ClusterRole", metadata(name), rules),
            binding("ClusterRoleBinding", metadata(name), to: "ClusterRole", name),
        ]
    }

    private var ownRole: [Value] {
        let rules = spec.rules(in: .namespace)
        guard !rules.isEmpty else { return [] }
        let name = "operator-" + self.name
        let metadata = metadata(name, namespace: account.namespace)
        return [role("Role", metadata, rules), binding("RoleBinding", metadata, to: "Role", name)]
    }

    private func role(_ kind: String, _ metadata: Value, _ rules: [Value]) -> Value {
        [
            "apiVersion": "rbac.authorization.k8s.io/v1",
            "kind": .string(kind),
            "metadata": metadata,
            "rules": .list(rules),
        ]
    }

    private func binding(_ kind: String, _ metadata: Value, to role: String, _ name: String) -> Value {
        [
            "apiVersion": "rbac.authorization.k8s.io/v1",
            "kind": .string(kind),
            "metadata": metadata,
            "roleRef": [
                "apiGroup": "rbac.authorization.k8s.io", "kind": .string(role), "name": .string(name),
            ],
            "subjects": [spec.subject(in: environment, of: platform)],
        ]
    }

    /// What it listens on is for monitoring. Where it goes stays open: the API server has no address that a policy
    /// could name on every cluster.
    private var networkPolicy: Value {
        let ports = spec.ports.elements.compactMap {
            $0.port.value.map { ["protocol": "TCP", "port": .int($0.number)] as Value }
        }
        let monitoring = platform.monitoring.namespace.value?.text ?? "monitoring"
        let peer: Value = ["namespaceSelector": ["matchLabels": ["kubernetes.io/metadata.name": .string(monitoring)]]]
        return [
            "apiVersion": "networking.k8s.io/v1",
            "kind": "NetworkPolicy",
            "metadata": metadata("operator-" + name, namespace: account.namespace),
            "spec": [
                "podSelector": ["matchLabels": selector],
                "policyTypes": ["Ingress"],
                "ingress": ports.isEmpty ? .absent : [["from": [peer], "ports": .list(ports)]],
            ],
        ]
    }
}

extension OperatorObjects {
    private var deployment: Value {
        [
            "apiVersion": "apps/v1",
            "kind": "Deployment",
            "metadata": metadata(name, namespace: account.namespace),
            "spec": [
                "replicas": .int(spec.replicas.value ?? 1),
                "revisionHistoryLimit": 3,
                "selector": ["matchLabels": selector],
                // Two of different versions would undo each other's work.
                "strategy": spec.replicas.value ?? 1 == 1 ? ["type": "Recreate"] : .absent,
                "template": ["metadata": ["labels": labels], "spec": pod],
            ],
        ]
    }

    private var pod: Value {
        [
            "serviceAccountName": .string(account.name),
            "automountServiceAccountToken": true,
            "enableServiceLinks": false,
            "securityContext": .podSecurity(of: spec),
            "containers": [container],
            "volumes": spec.needsTemporaryFolder ? [.temporaryFolder] : .absent,
        ]
    }

    private var container: Value {
        let port = spec.ports.items.first.map { PortReference.name($0.name) }
        return [
            "name": .string(name),
            "image": .string(spec.image.value?.text ?? ""),
            "command": .strings(spec.command),
            "args": .strings(spec.args),
            "env": .environment(of: spec),
            "ports": ports,
            "startupProbe": .probe(spec.probes.startup, fallback: port),
            "livenessProbe": .probe(spec.probes.liveness, fallback: port),
            "readinessProbe": .probe(spec.probes.readiness, fallback: port),
            "resources": resources,
            "securityContext": .containerSecurity(of: spec),
            "volumeMounts": .mounts(of: spec),
        ]
    }

    private var ports: Value {
        Value.list(
            spec.ports.items.map { item in
                [
                    "name": .string(item.name),
                    "containerPort": .optional(item.element.port.value.map { .int($0.number) }),
                    "protocol": "TCP",
                ]
            }
        ).orAbsent
    }

    /// No LimitRange says what is missing: the platform's namespaces need not have one.
    private var resources: Value {
        let own = Value.resources(of: spec)
        return own == .absent
            ? ["requests": ["cpu": "100m", "memory": "128Mi"], "limits": ["memory": "256Mi"]] : own
    }
}
