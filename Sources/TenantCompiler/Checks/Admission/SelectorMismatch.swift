internal import Kubernetes
internal import YAML

extension Check {
    package static let selectorMismatch = Check(
        "selector-mismatch", "A selector does not select the pods of its own template",
        why: """
            The API server refuses the object: its pods would never be its own.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            \(.deployment())
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: «wev» } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
                  containers:
                    - name: web
                      image: docker.io/library/nginx:1.27
                      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """
        ],
        pass: .unit(checkOwnSelectors))
}

private func checkOwnSelectors(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.pods where kinds.contains(item.manifest.kind) {
        guard let template = item.template, let written = item.spec.field("selector") else { continue }
        let isPlain = item.manifest.kind == "ReplicationController"
        let labels = isPlain ? written.members : written.field("matchLabels")?.members ?? []
        let selector = isPlain ? LabelSelector(["matchLabels": written]) : LabelSelector(written)
        guard let selector, !selector.matches(template.labelTexts) else { continue }
        let odd = labels.first { !template.labels.contains($0) }
        let path = ["spec", "selector"] + (isPlain ? [] : ["matchLabels"])
        findings.report(
            "the selector of \(item.words) of tenant `\(unit.name)` does not select its own pods", tenant: unit.name,
            at: item.span(at: FieldPointer(odd.map { path + [$0.key] } ?? ["spec", "selector"]), in: unit),
            label: "not a label of the template",
            notes: ["Kubernetes would say: `selector` does not match template `labels`"],
            help: "give the template the labels that the selector names")
    }
}

private let kinds: Set<String> = [
    "DaemonSet", "Deployment", "ReplicaSet", "ReplicationController", "Rollout", "StatefulSet",
]
