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
            \(.deployment(container: "ports: [ { containerPort: 53, protocol: UDP } ]"))
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            \(.deployment(container: "ports: [ { containerPort: 53, protocol: «ICMP» } ]"))
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
