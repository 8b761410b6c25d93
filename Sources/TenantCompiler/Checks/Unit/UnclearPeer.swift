internal import Diagnostics

extension Check {
    package static let unclearPeer = Check(
        "unclear-peer", "A peer of `network` names no other end, or two",
        why: """
            A rule without a peer would open the namespace to everybody.
            """,
        accepts: [
            """
            \(.acme)
              network: { allowTo: [ { cidr: 203.0.113.0/24 } ] }
            """
        ],
        refuses: [
            """
            \(.acme)
              network: { allowTo: [ «{ ports: [443] }» ] }
            """
        ],
        pass: .unit(checkPeers))
}

private func checkPeers(_ unit: Unit, _ findings: inout Findings) {
    for list in [unit.spec.network.allowFrom, unit.spec.network.allowTo] {
        for (peer, span) in zip(list.elements, list.spans) where peer.isUnclear {
            findings.report(
                "a peer of tenant `\(unit.name)` names \(peer.tenant.isSet ? "both a tenant and a block" : "nobody")",
                tenant: unit.name, at: span, help: "write either `tenant` or `cidr`")
        }
    }
}

extension PeerSpec {
    /// Whether it has neither, or both; what is refused has been told.
    fileprivate var isUnclear: Bool {
        if !tenant.isWritten || !cidr.isWritten { return tenant.isWritten == cidr.isWritten }
        return tenant.isSet || cidr.isSet
    }
}
