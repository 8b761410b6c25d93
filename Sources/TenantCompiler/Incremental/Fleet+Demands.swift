internal import Kubernetes

extension Fleet {
    /// Whether the same units ask for nothing that they did not ask for before: no other name, no new host, no larger
    /// quota, no other peer.
    func asksNoMore(than old: Fleet) -> Bool {
        guard members.count == old.members.count else { return false }
        return zip(members, old.members).allSatisfy { $0.asksNoMore(than: $1) }
    }
}

extension Fleet.Member {
    fileprivate func asksNoMore(than old: Fleet.Member) -> Bool {
        tenant == old.tenant && environment == old.environment && namespace == old.namespace
            && lifecycle == old.lifecycle && Self.hasNoMore(hosts, than: old.hosts)
            && quota.allSatisfy { amount in
                old.quota.contains { $0.key == amount.key && $0.quantity >= amount.quantity }
            }
            // The tree of routes is everybody's, and what proves the alerts is written for the first tenant of each shape.
            && routing == old.routing && shapes == old.shapes && scrapes == old.scrapes && tier == old.tier
            && playbooks == old.playbooks && tokens == old.tokens
            && hasSameCompliance(as: old)
            // What nobody needs any more is told of the whole fleet.
            && grantUses == old.grantUses
            // Losing a peer can leave another's grant unreturned.
            && allowFrom.elementsEqual(old.allowFrom, by: Self.isSame)
            && allowTo.elementsEqual(old.allowTo, by: Self.isSame)
    }

    /// Whether reports say the same of both. What breaks a standard is reported with its line, which may have moved.
    private func hasSameCompliance(as old: Fleet.Member) -> Bool {
        verdicts.elementsEqual(old.verdicts) { $0.breaches.isEmpty && $1.breaches.isEmpty && $0 == $1 }
    }

    /// Whether each host is claimed at most as often as before.
    private static func hasNoMore(_ hosts: [Fleet.Host], than old: [Fleet.Host]) -> Bool {
        var left = old.map { ($0.host, $0.path) }
        for host in hosts {
            guard let index = left.firstIndex(where: { $0 == (host.host, host.path) }) else { return false }
            left.remove(at: index)
        }
        return true
    }

    private static func isSame(_ a: Fleet.Peer, _ b: Fleet.Peer) -> Bool { a.tenant == b.tenant && a.ports == b.ports }
}
