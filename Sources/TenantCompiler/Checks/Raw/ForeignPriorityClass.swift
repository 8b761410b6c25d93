internal import YAML

extension Check {
    package static let foreignPriorityClass = Check(
        "foreign-priority-class", "A raw pod names a PriorityClass that is not its tier's",
        why: """
            With a higher priority the pod would push those of other tenants off their nodes; `system-cluster-critical` is open to all.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
              containers:
                - name: web
                  image: docker.io/library/nginx:1.27
                  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              priorityClassName: «system-cluster-critical»
              securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
              containers:
                - name: web
                  image: docker.io/library/nginx:1.27
                  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """
        ],
        pass: .unit(checkPriorities))
}

private func checkPriorities(_ unit: Unit, _ findings: inout Findings) {
    let own = unit.tier.spec.priorityClass.value?.text
    for object in unit.raw where !object.isFromTier {
        guard let named = object.podSpec?["priorityClassName"], let name = named.text, !name.isEmpty, name != own
        else { continue }
        findings.report(
            "\(object.kind) `\(object.name)` of tenant `\(unit.name)` takes PriorityClass `\(name)`",
            tenant: unit.name, at: named.node.span, label: "not that of tier `\(unit.tier.name)`",
            help: own.map { "write `\($0)`, or remove the key" } ?? "remove the key: the tier has no PriorityClass")
    }
}
