internal import Diagnostics
internal import Kubernetes
internal import YAML

extension Check {
    package static let claimOfOneNode = Check(
        "claim-of-one-node", "Pods that may run on several nodes mount a claim that one node can have",
        severity: .warning,
        why: """
            With `ReadWriteOnce` the volume is attached to one node. A pod that is placed on another one waits for ever, and so \
            does the first pod of a rollout where the old one goes only when the new one is ready.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            \(.acmeInAFolder)
              workloads:
                - name: web
                  image: docker.io/library/nginx:1.27
                  replicas: 3
                  volumes: [ { name: data, claim: shared, mountPath: /data } ]
                - name: writer
                  image: docker.io/library/nginx:1.27
                  volumes: [ { name: data, claim: own, mountPath: /data } ]
            # tenants/acme/manifests/objects.yaml
            \(.claim("shared", mode: "ReadWriteMany"))
            ---
            \(.claim("own"))
            """
        ],
        refuses: [
            """
            \(.acmeInAFolder)
              workloads:
                - name: web
                  image: docker.io/library/nginx:1.27
                  replicas: 3
                  volumes: [ { name: data, claim: «shared», mountPath: /data } ]
            # tenants/acme/manifests/objects.yaml
            \(.claim("shared"))
            """,
            """
            # tenants/acme/manifests/objects.yaml
            \(.claim("data"))
            ---
            \(.deployment())
                  volumes: [ { name: data, persistentVolumeClaim: { claimName: «data» } } ]
            """,
        ],
        pass: .unit(checkClaims))
}

private func checkClaims(_ unit: Unit, _ findings: inout Findings) {
    let claims = unit.inventory.items(of: "PersistentVolumeClaim").filter { $0.spec.isClaimOfOneNode }
    guard !claims.isEmpty else { return }
    let context = PeakContext(unit.inventory)
    for item in unit.inventory.pods where ["Deployment", "StatefulSet"].contains(item.manifest.kind) {
        let most = ScaledPods(item, context).most
        guard most > 1 || item.startsBeforeItEnds else { continue }
        for (index, volume) in (item.template?.volumes ?? []).enumerated() {
            let source = volume.field("persistentVolumeClaim")
            guard let name = source?.field("claimName")?.text, claims.contains(where: { $0.manifest.name == name })
            else { continue }
            let pointer = FieldPointer(["spec", "volumes"]).appending(index: index)
                .appending("persistentVolumeClaim", "claimName")
            findings.report(
                "the pods of \(item.words) of tenant `\(unit.name)` share claim `\(name)`, which one node can have",
                tenant: unit.name, at: unit.span(ofClaim: name, of: item, at: pointer),
                label: most > 1 ? "\(most) pods" : "two pods while it rolls out",
                help: "give each pod a volume of its own by `storage`, or the claim the mode `ReadWriteMany`")
        }
    }
}

extension InventoryItem {
    /// Whether a rollout has a new pod before the old one goes.
    fileprivate var startsBeforeItEnds: Bool {
        manifest.kind == "Deployment" && spec.field("strategy")?.field("type")?.text != "Recreate"
            && spec.field("strategy")?.field("rollingUpdate")?.field("maxSurge") != .int(0)
    }
}

extension Unit {
    /// Where the author names the claim.
    fileprivate func span(ofClaim name: String, of item: InventoryItem, at pointer: FieldPointer) -> Span {
        let volumes = spec.workloads[item.manifest.name]?.volumes.elements ?? []
        let own = item.node == nil ? volumes.first { $0.claim.value?.text == name }?.claim.span : nil
        return own ?? item.span(inPod: pointer, in: self)
    }
}
