import Testing

/// A change that runs a risk, and what is said of it.
struct RiskExample: Sendable, CustomTestStringConvertible {
    let risk: String
    let old: String
    let new: String
    let text: String

    init(_ risk: String, _ text: String, _ old: String, _ new: String) {
        self.risk = risk
        self.text = text
        self.old = old
        self.new = new
    }

    /// The example with one word replaced for what is new.
    init(_ risk: String, _ text: String, _ old: String, _ word: String, with other: String) {
        self.init(risk, text, old, old.replacing(word, with: other))
    }

    var testDescription: String { "\(risk): \(text)" }

    private static func deployment(_ spec: String) -> String {
        "{ apiVersion: apps/v1, kind: Deployment, metadata: { name: api, namespace: ns-acme }, spec: { \(spec) } }"
    }

    private static func role(_ rules: String, name: String = "r") -> String {
        "\n---\n{ apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: \(name), namespace: ns-acme }, rules: [ \(rules) ] }\n"
    }

    private static func binding(_ group: String, _ role: String) -> String {
        """
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: { name: b, namespace: ns-acme }
        roleRef: { kind: Role, name: \(role) }
        subjects: [ { kind: Group, name: \(group) } ]

        """
    }

    private static let claim =
        "{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: d, namespace: ns-acme }, spec: { resources: { requests: { storage: 2Gi } } } }"
    private static let policy =
        "{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: p, namespace: ns-acme }, spec: { podSelector: {}, policyTypes: [ Ingress ], ingress: [ { from: [ { namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: web } } } ], ports: [ { port: 80 } ] } ] } }"
    private static let limits =
        "{ apiVersion: v1, kind: LimitRange, metadata: { name: l, namespace: ns-acme }, spec: { limits: [ { type: Container, max: { cpu: '2' }, min: { cpu: 50m } } ] } }"
    private static let ingress =
        "{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: i, namespace: ns-acme }, spec: { rules: [ { host: a.example } ] } }"
    private static func alerts(_ names: String..., object: String = "r") -> String {
        let rules = names.map { "      - { expr: up, alert: \($0) }\n" }.joined()
        return """
            ---
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata: { name: \(object), namespace: ns-acme }
            spec:
              groups:
                - name: g
                  rules:

            """ + rules
    }

    private static func priorityClass(_ name: String, _ value: Any) -> String {
        "---\n{ apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: { name: \(name) }, value: \(value) }\n"
    }
    private static let classes = priorityClass("a", 10) + priorityClass("b", 20) + priorityClass("c", 20)
    private static let pod = deployment("template: { spec: { containers: [ { name: c, image: r.example/a:1 } ] } }")
    private static let keep = World.quota + "---\n"

    static let all: [RiskExample] = [
        RiskExample(
            "namespace-removed", "the namespace goes with 1 workload and 1 data store in it",
            keep + World.namespace + "---\n" + claim + "\n---\n" + pod, keep),
        RiskExample(
            "namespace-removed", "the namespace goes, and the new one `ns2-acme` starts empty", World.namespace,
            "name: ns-acme", with: "name: ns2-acme"),
        RiskExample("data-removed", "what it holds may be deleted with it", keep + claim, keep),
        RiskExample(
            "data-removed", "what it holds may be deleted with it",
            keep + "{ apiVersion: postgresql.cnpg.io/v1, kind: Cluster, metadata: { name: main } }", keep),
        RiskExample(
            "rights-widened", "it grants `delete` on `pods`",
            role("{ apiGroups: [''], resources: [pods], verbs: [get] }"),
            role("{ apiGroups: [''], resources: [pods], verbs: [get, delete] }")),
        RiskExample(
            "rights-widened", "Group `oidc:b` gets Role `r`", binding("oidc:a", "r"), "oidc:a", with: "oidc:b"),
        RiskExample(
            "rights-widened", "ServiceAccount `ci` of namespace `other` gets Role `r`",
            binding("g", "r").replacing(
                "{ kind: Group, name: g }", with: "{ kind: ServiceAccount, name: ci, namespace: tools }"),
            "tools", with: "other"),
        RiskExample(
            "rights-widened", "Group `g` gets Role `wide` instead of `narrow`",
            role("{ apiGroups: [''], resources: [pods], verbs: [get] }", name: "narrow")
                + role("{ apiGroups: [''], resources: [pods], verbs: ['*'] }", name: "wide") + binding("g", "narrow"),
            "{ kind: Role, name: narrow }", with: "{ kind: Role, name: wide }"),
        RiskExample(
            "rights-widened", "its token is mounted into every pod that uses it",
            "{ apiVersion: v1, kind: ServiceAccount, metadata: { name: s }, automountServiceAccountToken: false }",
            "automountServiceAccountToken: false", with: "automountServiceAccountToken: true"),
        RiskExample(
            "rights-widened", "`destinations` of the project gains {server: s, namespace: '*'}",
            "{ apiVersion: argoproj.io/v1alpha1, kind: AppProject, metadata: { name: p }, spec: { destinations: [] } }",
            "[]", with: "[ { server: s, namespace: '*' } ]"),
        RiskExample(
            "network-opened", "from namespace `web` on TCP 81–90", policy, "{ port: 80 }",
            with: "{ port: 80, endPort: 90 }"),
        RiskExample("network-closed", "from namespace `web` on TCP 80", policy, "name: web", with: "name: other"),
        RiskExample(
            "pod-security-loosened", "enforces `baseline` instead of `restricted`", World.namespace, "restricted",
            with: "baseline"),
        RiskExample("host-moved", "nothing serves it any more", ingress, "a.example", with: "b.example"),
        RiskExample("workload-removed", "it stops and is deleted", keep + pod, keep),
        RiskExample(
            "alert-removed", "alert `B` goes", alerts("A, for: 5m", "B"), alerts("A")),
        RiskExample("alert-removed", "alert `A` goes", World.quota + alerts("A"), World.quota),
        RiskExample("scaled-to-zero", "replicas 1 → 0", pod, "spec: { template", with: "spec: { replicas: 0, template"),
        RiskExample(
            "scaled-to-zero", "it is suspended",
            "{ apiVersion: batch/v1, kind: CronJob, metadata: { name: j }, spec: { suspend: false } }", "false",
            with: "true"),
        RiskExample(
            "tenant-stopped", "the tenant becomes `retired` and is marked for deletion", World.namespace,
            "example.com/tier", with: "example.com/lifecycle: retired, example.com/tier"),
        RiskExample("tenant-moved", "tier `standard` → `basic`", World.namespace, "standard", with: "basic"),
        RiskExample(
            "tenant-moved", "cluster `https://a` → `https://b`; what runs on the old one is left there",
            "{ apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: { name: p }, spec: { destination: { server: https://a } } }",
            "https://a", with: "https://b"),
        RiskExample(
            "priority-changed", "value 10 → 30, now above `b`, `c`", classes, "value: 10 }", with: "value: 30 }"),
        RiskExample(
            "priority-changed", "value 20 → 5, now below `a`", priorityClass("a", 10) + priorityClass("b", 20),
            "value: 20 }",
            with: "value: 5 }"),
        RiskExample(
            "priority-changed", "its pods wait for room and evict no others", classes, "value: 10 }",
            with: "value: 10, preemptionPolicy: Never }"),
        RiskExample(
            "priority-changed", "its pods may evict others that count for less",
            classes.replacing("value: 10", with: "preemptionPolicy: Never, value: 10"), "preemptionPolicy: Never, ",
            with: ""),
        RiskExample(
            "priority-changed", "every new pod that names no class gets this one, with value 10", classes,
            "value: 10 }",
            with: "value: 10, globalDefault: true }"),
        RiskExample(
            "priority-changed", "the class goes; new pods that name it are refused",
            priorityClass("a", 10) + priorityClass("b", 20), priorityClass("b", 20)),
        RiskExample(
            "priority-changed", "every new pod that names no class gets this one, with value 10",
            priorityClass("b", 20), priorityClass("b", 20) + priorityClass("a", "10, globalDefault: true")),
        RiskExample("quota-lowered", "pods 50 → 40 (−20%)", World.quota, "'50'", with: "'40'"),
        RiskExample(
            "quota-lowered", "services is bounded, to 5, for the first time", World.quota, "pods: '50'",
            with: "pods: '50', services: '5'"),
        RiskExample("quota-lifted", "pods, at most 50, is no longer bounded", World.quota, "pods: '50', ", with: ""),
        RiskExample("quota-lifted", "the quota is taken away", World.quota + "---\n" + pod, pod),
        RiskExample("limit-lowered", "Container max cpu 2 → 1 (−50%)", limits, "'2'", with: "'1'"),
        RiskExample("limit-lowered", "Container min cpu 50m → 100m (×2)", limits, "50m", with: "100m"),
        RiskExample(
            "registry-changed", "container `c` comes from registry `docker.io` instead of `r.example`", pod,
            "r.example/a:1", with: "nginx:1"),
        RiskExample(
            "change-refused", "`spec.selector` of a Deployment cannot be changed",
            deployment("selector: { matchLabels: { a: b } }"), "a: b", with: "a: c"),
        RiskExample(
            "change-refused", "`roleRef` of a RoleBinding cannot be changed", binding("g", "r"), "name: r }",
            with: "name: q }"),
        RiskExample("change-refused", "a claim cannot shrink: 2Gi → 1Gi", claim, "2Gi", with: "1Gi"),
    ]

    /// The other way round, or nearly the same, which runs none of the risk named.
    static let harmless: [RiskExample] = [
        RiskExample("alert-removed", "", alerts("A"), alerts("A, for: 5m", "B")),
        // It stands in another object now, or stood in two.
        RiskExample("alert-removed", "", alerts("A", "B"), alerts("B") + alerts("A", object: "s")),
        RiskExample(
            "alert-removed", "", alerts("A", "B") + alerts("A", object: "s"), alerts("B") + alerts("A", object: "s")),
        RiskExample(
            "alert-removed", "", World.namespace + alerts("A"),
            World.namespace.replacing("example.com/tier", with: "example.com/lifecycle: suspended, example.com/tier")),
        RiskExample("priority-changed", "", classes, "name: a }", with: "name: a, labels: { x: y } }"),
        RiskExample("priority-changed", "", priorityClass("b", 20), classes),
        RiskExample("quota-lowered", "", World.quota, "'50'", with: "'60'"),
        RiskExample("quota-lowered", "", World.quota, "'50'", with: "'50000m'"),
        RiskExample("limit-lowered", "", limits, "'2'", with: "'3'"),
        RiskExample("limit-lowered", "", limits, "50m", with: "10m"),
        RiskExample(
            "pod-security-loosened", "", World.namespace.replacing("restricted", with: "baseline"), "baseline",
            with: "restricted"),
        RiskExample("registry-changed", "", pod, "r.example/a:1", with: "r.example/b:2"),
        RiskExample("scaled-to-zero", "", pod, "spec: { template", with: "spec: { replicas: 2, template"),
        RiskExample("workload-removed", "", keep + World.namespace + "---\n" + pod, keep),
        RiskExample("change-refused", "", claim, "2Gi", with: "3Gi"),
        RiskExample("network-opened", "", policy, "{ port: 80 }", with: "{ port: 80, endPort: 80 }"),
        RiskExample(
            "rights-widened", "",
            role("{ apiGroups: [''], resources: [pods], verbs: ['*'] }"),
            role("{ apiGroups: [''], resources: [pods], verbs: [get, list] }")),
        RiskExample(
            "rights-widened", "",
            role("{ apiGroups: [''], resources: [pods], verbs: [get] }", name: "narrow")
                + role("{ apiGroups: [''], resources: [pods], verbs: ['*'] }", name: "wide") + binding("g", "wide"),
            "{ kind: Role, name: wide }", with: "{ kind: Role, name: narrow }"),
        RiskExample(
            "host-moved", "", ingress + "\n---\n" + ingress.replacing("name: i,", with: "name: j,"),
            ingress),
        RiskExample(
            "network-opened", "", World.namespace + "---\n" + policy,
            World.namespace.replacing("example.com/tier", with: "example.com/lifecycle: retired, example.com/tier")),
        RiskExample(
            "quota-lifted", "", World.namespace + "---\n" + World.quota,
            World.namespace.replacing("example.com/tier", with: "example.com/lifecycle: retired, example.com/tier")),
    ]
}
