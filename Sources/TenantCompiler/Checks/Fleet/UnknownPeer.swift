internal import Diagnostics

extension Check {
    package static let unknownPeer = Check(
        "unknown-peer", "A peer of `network` is no tenant of that environment",
        why: """
            The rule would name a namespace that nobody has, until somebody takes the name.
            """,
        accepts: [
            """
            \(.acme)
              network: { allowFrom: [ { tenant: globex, ports: [8080] } ] }
            \(.tenant("globex"))
              network: { allowTo: [ { tenant: acme, ports: [8080] } ] }
            """
        ],
        refuses: [
            """
            \(.acme)
              network: { allowFrom: [ { tenant: «globx», ports: [8080] } ] }
            \(.tenant("globex"))
            """
        ],
        pass: .fleet(checkPeers))
}

private func checkPeers(_ fleet: Fleet, _ findings: inout Findings) {
    for missed in missedPeers(of: fleet) {
        // Who names so many did not mistype them, and each search goes through the whole fleet.
        let others = fleet.members.lazy.filter { missed.environments.contains($0.environment) }.map(\.tenant)
        let nearest = missed.number < 16 ? Suggestion.nearest(to: missed.peer.tenant, among: others) : nil
        let environments = missed.environments.map { "`\($0)`" }.joined(separator: " or ")
        findings.report(
            "tenant `\(missed.tenant)` names `\(missed.peer.tenant)`, which is no tenant in \(environments)",
            tenant: missed.tenant, at: missed.peer.span,
            label: nearest.map { "did you mean `\($0)`?" } ?? "no such tenant",
            help: "name a tenant of that environment, or remove the peer",
            fixes: nearest.map {
                [Fix("write `\($0)`", edits: [Edit(missed.peer.span, word: $0)], isSafe: false)]
            } ?? [])
    }
}

/// A peer that is not there, in every environment in which it is not.
private struct MissedPeer {
    let tenant: String
    let peer: Fleet.Peer
    /// How many its tenant missed in that environment before it.
    let number: Int
    var environments: [String]
}

private func missedPeers(of fleet: Fleet) -> [MissedPeer] {
    let known = fleet.membersByUnit
    var missed: [MissedPeer] = []
    var places: [Span: Int] = [:]
    for member in fleet.members {
        let unknown = (member.allowFrom + member.allowTo).filter {
            known[.init($0.tenant, member.environment)] == nil && !fleet.unresolved.contains($0.tenant)
        }
        for (number, peer) in unknown.enumerated() {
            if let index = places[peer.span], missed[index].tenant == member.tenant {
                if missed[index].environments.last != member.environment {
                    missed[index].environments.append(member.environment)
                }
                continue
            }
            places[peer.span] = missed.count
            missed.append(
                MissedPeer(tenant: member.tenant, peer: peer, number: number, environments: [member.environment]))
        }
    }
    return missed
}
