internal import Diagnostics

extension Check {
    package static let unknownPeer = Check(
        "unknown-peer", "A peer of `network` is no tenant of that environment",
        why: """
            The rule would name a namespace that nobody has, until somebody takes the name.
            """,
        accepts: [
            """
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              network: { allowFrom: [ { tenant: globex, ports: [8080] } ] }
            # tenants/globex.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: globex }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              network: { allowTo: [ { tenant: acme, ports: [8080] } ] }
            """
        ],
        refuses: [
            """
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              network: { allowFrom: [ { tenant: «globx», ports: [8080] } ] }
            # tenants/globex.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: globex }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """
        ],
        pass: .fleet(checkPeers))
}

private func checkPeers(_ fleet: Fleet, _ findings: inout Findings) {
    let known = fleet.membersByUnit
    for member in fleet.members {
        let unknown = (member.allowFrom + member.allowTo).filter {
            known[.init($0.tenant, member.environment)] == nil && !fleet.unresolved.contains($0.tenant)
        }
        for (index, peer) in unknown.enumerated() {
            // Who names so many did not mistype them, and each search goes through the whole fleet.
            let others = fleet.members.lazy.filter { $0.environment == member.environment }.map(\.tenant)
            let nearest = index < 16 ? Suggestion.nearest(to: peer.tenant, among: others) : nil
            findings.report(
                "tenant `\(member.tenant)` names `\(peer.tenant)`, which is no tenant in `\(member.environment)`",
                tenant: member.tenant, at: peer.span,
                label: nearest.map { "did you mean `\($0)`?" } ?? "no such tenant",
                help: "name a tenant of that environment, or remove the peer",
                fixes: nearest.map {
                    [Fix("write `\($0)`", edits: [Edit(peer.span, word: $0)], isSafe: false)]
                } ?? [])
        }
    }
}
