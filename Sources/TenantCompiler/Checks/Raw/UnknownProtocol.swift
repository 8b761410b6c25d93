internal import Kubernetes
internal import YAML

extension Check {
    package static let unknownProtocol = Check(
        "unknown-protocol", "A raw manifest names a protocol that Kubernetes does not have",
        why: """
            Ports are of TCP, UDP or SCTP. A schema takes any text; the API server refuses the object.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
                  containers:
                    - name: web
                      image: docker.io/library/nginx:1.27
                      ports: [ { containerPort: 53, protocol: UDP } ]
                      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
                  containers:
                    - name: web
                      image: docker.io/library/nginx:1.27
                      ports: [ { containerPort: 53, protocol: «ICMP» } ]
                      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """
        ],
        pass: .unit(checkProtocols))
}

private func checkProtocols(_ unit: Unit, _ findings: inout Findings) {
    guard !unit.raw.isEmpty else { return }
    for item in unit.inventory.items where item.isWrittenBuiltIn {
        item.visitFields { key, value, pointer in
            guard key == "protocol", let text = value.text, NetworkProtocol(rawValue: text) == nil else { return }
            let known = NetworkProtocol.allCases.map(\.rawValue)
            findings.report(
                "`\(pointer)` of \(item.words) of tenant `\(unit.name)` is no protocol: `\(text)`",
                tenant: unit.name, at: item.span(at: pointer, in: unit),
                label: known.first { $0 == text.uppercased() }.map { "did you mean `\($0)`?" } ?? "not known",
                help: "the protocols are \(known.map { "`\($0)`" }.joined(separator: ", "))")
        }
    }
}
