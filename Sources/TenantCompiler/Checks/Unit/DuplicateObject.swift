internal import Diagnostics
internal import YAML

extension Check {
    package static let duplicateObject = Check(
        "duplicate-object", "Two objects of one kind and name come out for one tenant",
        why: """
            One would overwrite the other in the cluster, and Argo CD would report the resource twice for ever.
            """,
        accepts: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.settings)
            """
        ],
        refuses: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.settings)
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: «settings» }
            data: { greeting: hello }
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ResourceQuota
            metadata: { name: «tenant-quota» }
            spec: { hard: { pods: "1000" } }
            """,
            """
            \(.acme)
              workloads:
                - name: «ledger»
                  image: docker.io/library/nginx:1.27
                  volumes: [ { name: data, mountPath: /data, storage: 1Gi } ]
                - name: ledger-pods
                  image: docker.io/library/nginx:1.27
                  ports: [ { name: http, port: 8080 } ]
            """,
        ],
        pass: .unit(checkIdentities))
}

private func checkIdentities(_ unit: Unit, _ findings: inout Findings) {
    // What every tenant has, has names of its own: groups are escaped, and merge by name.
    guard !unit.raw.isEmpty || unit.spec.bringsNames else { return }
    let generated = unit.manifests.count - unit.raw.count
    var first: [Identity: Span] = [:]
    first.reserveCapacity(unit.manifests.count)
    for (index, manifest) in unit.manifests.enumerated() {
        let identity = Identity(
            group: manifest.group, kind: manifest.kind, namespace: manifest.namespace ?? "", name: manifest.name)
        let span = index < generated ? manifest.source : unit.raw[index - generated].node(at: "metadata", "name").span
        guard let other = first.updateValue(span, forKey: identity) else { continue }
        findings.report(
            "\(manifest.kind) `\(manifest.name)` comes out twice for tenant `\(unit.name)`", tenant: unit.name,
            at: span,
            label: "again here", others: [Label(other, "first because of this")],
            help: "rename it, or leave it to the compiler")
    }
}

extension TenantSpec {
    /// Whether the tenant names things that objects are called by.
    fileprivate var bringsNames: Bool { workloads.isSet || jobs.isSet || databases.isSet }
}

/// What a cluster knows an object by; versions of one group are the same object.
private struct Identity: Hashable {
    let group: String
    let kind: String
    let namespace: String
    let name: String
}
