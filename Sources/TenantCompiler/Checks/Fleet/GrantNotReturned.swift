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
    var unknown: [Waiting: Int] = [:]
    for member in fleet.members {
        for (list, isInward) in [(member.allowFrom, true), (member.allowTo, false)] {
            for peer in list {
                given[.init(member, peer, isInward: isInward), default: Grant()].add(peer.ports)
                let isThere = peers[.init(peer.tenant, member.environment)] != nil
                if !isThere, !fleet.unresolved.contains(peer.tenant) {
                    unknown[.init(member.tenant, member.environment, isInward), default: 0] += 1
                }
            }
        }
    }
    let unreturned = unreturnedPeers(of: fleet, given)
    let waiting = unreturned.reduce(into: [Waiting: Int]()) { $0[$1.answer, default: 0] += $1.isWhole ? 1 : 0 }
    for found in unreturned {
        // Who has no such grant and names a tenant that is none most likely means this one, by a name that it had before.
        if found.isWhole, waiting[found.answer, default: 0] <= unknown[found.answer, default: 0] { continue }
        report(found, &findings)
    }
}

private func unreturnedPeers(of fleet: Fleet, _ given: [Grant.Ends: Grant]) -> [UnreturnedPeer] {
    var unreturned: [UnreturnedPeer] = []
    for member in fleet.members where member.lifecycle == .active {
        for (list, isInward) in [(member.allowFrom, true), (member.allowTo, false)] {
            // A tenant's own pods may always talk.
            for peer in list where peer.tenant != member.tenant {
                let answer = Grant.Ends(
                    environment: member.environment, tenant: peer.tenant, peer: member.tenant, isInward: !isInward)
                guard let other = fleet.membersByUnit[.init(peer.tenant, member.environment)],
                    let missing = missing(from: peer.ports, in: given[answer])
                else { continue }
                unreturned.append(
                    UnreturnedPeer(
                        member: member, peer: peer, other: other, isInward: isInward, missing: missing,
                        isWhole: given[answer] == nil))
            }
        }
    }
    return unreturned
}

/// A peer that does not open itself in turn.
private struct UnreturnedPeer {
    let member: Fleet.Member
    let peer: Fleet.Peer
    let other: Fleet.Member
    let isInward: Bool
    let missing: String
    /// Whether the other end does not name the member at all.
    let isWhole: Bool

    var answer: Waiting { Waiting(other.tenant, other.environment, !isInward) }
}

/// A tenant of which grants in one direction are waited for.
private struct Waiting: Hashable {
    let tenant: String
    let environment: String
    let isInward: Bool

    init(_ tenant: String, _ environment: String, _ isInward: Bool) {
        self.tenant = tenant
        self.environment = environment
        self.isInward = isInward
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

private func report(_ found: UnreturnedPeer, _ findings: inout Findings) {
    let (member, peer, missing) = (found.member, found.peer, found.missing)
    findings.report(
        "tenant `\(member.tenant)` lets `\(peer.tenant)` \(found.isInward ? "in" : "out"), and `\(peer.tenant)` \(missing)",
        tenant: member.tenant, at: peer.span, label: "has no effect in `\(member.environment)`",
        others: [Label(found.other.nameSpan, "\(missing) to `\(member.tenant)`")],
        help:
            "add `{ tenant: \(member.tenant) }` with its ports to \(found.isInward ? "`allowTo`" : "`allowFrom`") of `\(peer.tenant)`, or remove the peer"
    )
}
