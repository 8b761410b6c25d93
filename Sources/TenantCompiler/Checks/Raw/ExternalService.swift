internal import Kubernetes
internal import YAML

extension Check {
    package static let externalService = Check(
        "external-service", "A raw Service leads to addresses that are not its tenant's pods",
        why: """
            `externalIPs` draws traffic of the whole cluster to the tenant (CVE-2020-8554); `ExternalName` and hand-written endpoints let an ingress controller reach into other namespaces in the tenant's name (CVE-2021-25740).
            """,
        accepts: [
            """
            \(.acmeInAFolder)
              workloads: [ { name: web, image: docker.io/library/nginx:1.27 } ]
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec: { selector: { app.kubernetes.io/name: web }, ports: [ { port: 80 } ] }
            """
        ],
        refuses: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec: { externalIPs: «[ 203.0.113.7 ]», ports: [ { port: 80 } ] }
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec: { type: «ExternalName», externalName: web.tenant-globex.svc.cluster.local }
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: «Endpoints»
            metadata: { name: web }
            subsets: [ { addresses: [ { ip: 10.0.0.7 } ], ports: [ { port: 80 } ] } ]
            """,
        ],
        pass: .unit(checkServices))
}

private func checkServices(_ unit: Unit, _ findings: inout Findings) {
    for object in unit.raw {
        guard let (node, fact) = way(out: object) else { continue }
        findings.report(
            "\(object.kind) `\(object.name)` of tenant `\(unit.name)` \(fact)", tenant: unit.name, at: node.span,
            label: "not the tenant's pods",
            help: "select pods of the tenant by their labels, and let peers in by `network`")
    }
}

/// How an object leads elsewhere, and where that is written.
private func way(out object: RawObject) -> (node: Node, fact: String)? {
    switch (ObjectKind.group(of: object.apiVersion), object.kind) {
    case ("", "Service"):
        let spec = object.root["spec"]
        if let type = spec?["type"], type.text == "ExternalName" { return (type.node, "is another name for a host") }
        if let name = spec?["externalName"], name.text != nil { return (name.node, "is another name for a host") }
        if let addresses = spec?["externalIPs"], !addresses.items.isEmpty {
            return (addresses.node, "takes traffic to addresses outside the cluster")
        }
        return nil
    case ("", "Endpoints"), ("discovery.k8s.io", "EndpointSlice"):
        return (object.node(at: "kind"), "names addresses itself")
    default: return nil
    }
}
