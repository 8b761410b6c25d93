internal import Diagnostics

extension Check {
    package static let grantNotReturned = Check(
        "grant-not-returned", "A tenant opens itself to another that does not open itself in turn",
        severity: .warning,
        why: """
            Traffic passes only where one side allows it out and the other in, so the grant has no effect.
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
              network: { allowFrom: [ { tenant: «globex», ports: [8080] } ] }
            \(.tenant("globex"))
            """
        ],
        pass: .fleet(checkGrants))
}

private func checkGrants(_ fleet: Fleet, _ findings: inout Findings) {
    let peers = fleet.membersByUnit
    var given: [Grant.Ends: Grant] = [:]
    for member in fleet.members {
        for peer in member.allowFrom { given[.init(member, peer, isInward: true), default: Grant()].add(peer.ports) }
        for peer in member.allowTo { given[.init(member, peer, isInward: false), default: Grant()].add(peer.ports) }
    }
    for member in fleet.members where member.lifecycle == .active {
        for (list, isInward) in [(member.allowFrom, true), (member.allowTo, false)] {
            // A tenant's own pods may always talk.
            for peer in list where peer.tenant != member.tenant {
                let answer = Grant.Ends(
                    environment: member.environment, tenant: peer.tenant, peer: member.tenant, isInward: !isInward)
                guard let other = peers[.init(peer.tenant, member.environment)],
                    let missing = missing(from: peer.ports, in: given[answer])
                else { continue }
                report(
                    isInward ? "in" : "out", isInward ? "`allowTo`" : "`allowFrom`", member, peer, missing, other,
                    &findings)
            }
        }
    }
}

/// What one tenant opens to another in one direction, over all its peers.
private struct Grant {
    struct Ends: Hashable {
        let environment: String
        let tenant: String
        let peer: String
        let isInward: Bool
    }

    var isForAllPorts = false
    var ports: Set<Int> = []

    mutating func add(_ ports: [Int]) {
        if ports.isEmpty { isForAllPorts = true }
        self.ports.formUnion(ports)
    }
}

extension Grant.Ends {
    init(_ member: Fleet.Member, _ peer: Fleet.Peer, isInward: Bool) {
        self.init(environment: member.environment, tenant: member.tenant, peer: peer.tenant, isInward: isInward)
    }
}

/// What of the wanted ports the other side does not grant, in words; null where it grants all.
private func missing(from wanted: [Int], in grant: Grant?) -> String? {
    guard let grant else { return "grants nothing back" }
    if grant.isForAllPorts || wanted.isEmpty { return nil }
    let left = wanted.filter { !grant.ports.contains($0) }
    guard !left.isEmpty else { return nil }
    return "does not grant port \(left.map(String.init).joined(separator: ", "))"
}

private func report(
    _ direction: String, _ field: String, _ member: Fleet.Member, _ peer: Fleet.Peer, _ missing: String,
    _ other: Fleet.Member, _ findings: inout Findings
) {
    findings.report(
        "tenant `\(member.tenant)` lets `\(peer.tenant)` \(direction), and `\(peer.tenant)` \(missing)",
        tenant: member.tenant, at: peer.span, label: "has no effect in `\(member.environment)`",
        others: [Label(other.nameSpan, "\(missing) to `\(member.tenant)`")],
        help: "add `{ tenant: \(member.tenant) }` with its ports to \(field) of `\(peer.tenant)`, or remove the peer")
}
