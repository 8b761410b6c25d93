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
              network: { allowFrom: [ { tenant: «globex», ports: [8080] } ] }
            # tenants/globex.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: globex }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """
        ],
        pass: .fleet(checkGrants))
}

private func checkGrants(_ fleet: Fleet, _ findings: inout Findings) {
    let peers = fleet.membersByUnit
    for member in fleet.members where member.lifecycle == .active {
        for peer in member.allowFrom {
            guard let other = peers[.init(peer.tenant, member.environment)],
                let missing = missing(from: peer.ports, in: other.allowTo, to: member.tenant)
            else { continue }
            report("in", "`allowTo`", member, peer, missing, other, &findings)
        }
        for peer in member.allowTo {
            guard let other = peers[.init(peer.tenant, member.environment)],
                let missing = missing(from: peer.ports, in: other.allowFrom, to: member.tenant)
            else { continue }
            report("out", "`allowFrom`", member, peer, missing, other, &findings)
        }
    }
}

/// What of the wanted ports the other side does not grant, in words; null where it grants all.
private func missing(from wanted: [Int], in grants: [Fleet.Peer], to tenant: String) -> String? {
    let matching = grants.filter { $0.tenant == tenant }
    if matching.isEmpty { return "grants nothing back" }
    if matching.contains(where: \.ports.isEmpty) { return nil }
    if wanted.isEmpty { return nil }
    let granted = Set(matching.flatMap(\.ports))
    let left = wanted.filter { !granted.contains($0) }
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
