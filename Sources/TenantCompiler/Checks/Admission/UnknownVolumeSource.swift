internal import Diagnostics
internal import Kubernetes
internal import YAML

extension Check {
    package static let unknownVolumeSource = Check(
        "unknown-volume-source", "Pods mount a ConfigMap, Secret or claim that nothing of the tenant makes",
        severity: .warning,
        why: """
            Until somebody else makes it the pods wait, with `ContainerCreating` or unscheduled, and no rollout ends.
            """,
        follows: [.section("secrets")],
        given: .acmeInAFolder,
        accepts: [
            """
            \(.acmeInAFolder)
              secrets: [ { name: tls, keys: { tls.key: acme/tls#key } } ]
              workloads:
                - name: web
                  image: docker.io/library/nginx:1.27
                  volumes:
                    - { name: conf, configMap: web-conf, mountPath: /etc/web }
                    - { name: tls, secret: tls, mountPath: /etc/tls }
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: web-conf }
            data: { web.conf: "" }
            """
        ],
        refuses: [
            """
            \(.acmeInAFolder)
              workloads:
                - name: web
                  image: docker.io/library/nginx:1.27
                  volumes:
                    - { name: conf, configMap: «web-conf», mountPath: /etc/web }
                    - { name: tls, secret: «tls», mountPath: /etc/tls }
              jobs:
                - name: backup
                  image: docker.io/library/nginx:1.27
                  volumes: [ { name: data, claim: «backups», mountPath: /data } ]
            """,
            """
            # tenants/acme/manifests/objects.yaml
            \(.deployment())
                  volumes:
                    - { name: conf, configMap: { name: «web-conf» } }
                    - { name: more, configMap: { name: more, optional: true } }
            """,
        ],
        pass: .unit(checkSources))
}

private func checkSources(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.spec.workloads.items {
        check(item.element.volumes, of: "workload `\(item.name)`", unit, &findings)
    }
    for item in unit.spec.jobs.items { check(item.element.volumes, of: "job `\(item.name)`", unit, &findings) }
    // What the compiler makes has just been judged where its author says it.
    for item in unit.inventory.pods where item.node != nil { checkRaw(item, unit, &findings) }
}

private func check(_ volumes: Named<VolumeSpec>, of owner: String, _ unit: Unit, _ findings: inout Findings) {
    for item in volumes.items {
        let volume = item.element
        for (kind, source) in [
            ("ConfigMap", volume.configMap), ("Secret", volume.secret), ("PersistentVolumeClaim", volume.claim),
        ] {
            guard let name = source.value?.text, let span = source.span else { continue }
            report(kind, name, of: owner, at: span, unit, &findings)
        }
    }
}

private func checkRaw(_ item: InventoryItem, _ unit: Unit, _ findings: inout Findings) {
    for (index, volume) in (item.template?.volumes ?? []).enumerated() {
        for (kind, field, key) in rawSources {
            guard let source = volume.field(field), let name = source.field(key)?.text,
                source.field("optional")?.flag != true
            else { continue }
            let pointer = FieldPointer(["spec", "volumes"]).appending(index: index).appending(field, key)
            report(kind, name, of: item.words, at: item.span(inPod: pointer, in: unit), unit, &findings)
        }
    }
}

/// What a pod's volumes take from objects: the kind, the volume's field, and the field that names the object.
private let rawSources = [
    ("ConfigMap", "configMap", "name"), ("Secret", "secret", "secretName"),
    ("PersistentVolumeClaim", "persistentVolumeClaim", "claimName"),
]

private func report(
    _ kind: String, _ name: String, of owner: String, at span: Span, _ unit: Unit, _ findings: inout Findings
) {
    let inventory = unit.inventory
    guard !name.isEmpty, inventory.item(kind, named: name) == nil, !inventory.makes(kind, named: name) else { return }
    let nearest = Suggestion.nearest(to: name, among: inventory.items(of: kind).map(\.manifest.name))
    findings.report(
        "\(owner) of tenant `\(unit.name)` mounts \(kind) `\(name)`, which nothing of the tenant makes",
        tenant: unit.name, at: span, label: nearest.map { "did you mean `\($0)`?" } ?? "not known",
        help: kind == "Secret" ? "declare it under `secrets`" : "bring it as a manifest of the tenant's own")
}

extension Inventory {
    /// Whether an object of a kind comes about that is in no manifest.
    fileprivate func makes(_ kind: String, named name: String) -> Bool {
        switch kind {
        case "Secret": makesSecret(named: name)
        // Kubernetes puts it into every namespace.
        case "ConfigMap": name == "kube-root-ca.crt"
        default: pods.contains { $0.makesClaim(named: name) }
        }
    }
}

extension InventoryItem {
    /// Whether it is a StatefulSet, and the claim one of its pods'.
    fileprivate func makesClaim(named name: String) -> Bool {
        guard manifest.kind == "StatefulSet" else { return false }
        return (spec.field("volumeClaimTemplates")?.items ?? []).contains { template in
            let start = "\(template.field("metadata")?.field("name")?.text ?? "")-\(manifest.name)-"
            return name.hasPrefix(start) && Int(name.dropFirst(start.count)) != nil
        }
    }
}
