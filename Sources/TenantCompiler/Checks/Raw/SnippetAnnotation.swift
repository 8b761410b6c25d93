internal import YAML

extension Check {
    package static let snippetAnnotation = Check(
        "snippet-annotation", "An annotation puts text into the configuration of the ingress controller",
        why: """
            The controller serves every tenant and may read every Secret; a snippet runs with its rights (CVE-2021-25742).
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: web, annotations: { nginx.ingress.kubernetes.io/proxy-body-size: 50m } }
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata:
              name: web
              annotations:
                «nginx.ingress.kubernetes.io/configuration-snippet»: return 200 "$ssl_client_cert";
            """
        ],
        pass: .unit(checkAnnotations))
}

private func checkAnnotations(_ unit: Unit, _ findings: inout Findings) {
    for object in unit.raw {
        for entry in object.root["metadata"]?["annotations"]?.node.entries ?? [] where isSnippet(entry.key.text) {
            findings.report(
                "\(object.kind) `\(object.name)` of tenant `\(unit.name)` sets `\(entry.key.text)`",
                tenant: unit.name, at: entry.key.span, label: "becomes the controller's own configuration",
                help: "remove the annotation; ask the platform team for what it was to do")
        }
    }
}

/// Both controllers for nginx name them so: `nginx.ingress.kubernetes.io/*-snippet`, `nginx.org/*-snippets`.
private func isSnippet(_ key: String) -> Bool {
    let key = key.lowercased()
    return key.hasSuffix("-snippet") || key.hasSuffix("-snippets")
}
