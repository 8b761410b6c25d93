internal import Diagnostics

extension Check {
    package static let hostClaimedTwice = Check(
        "host-claimed-twice", "Two tenants claim the same ingress host and path",
        why: """
            The ingress controller would send the traffic of one to the other, by age of the objects.
            """,
        accepts: [
            """
            \(.tenant("one"))
            \(.exposed("one.acme.example"))
            \(.tenant("two"))
            \(.exposed("two.acme.example"))
            """
        ],
        refuses: [
            """
            \(.tenant("one"))
            \(.exposed("api.acme.example"))
            \(.tenant("two"))
            \(.exposed("«api.acme.example»"))
            """
        ],
        pass: .fleet(checkHosts))
}

extension Example {
    /// A workload of a host, and the domain that it lies in, as keys of a tenant's spec.
    fileprivate static func exposed(_ host: String) -> Example {
        """
          domains: [ acme.example ]
          workloads:
            - name: web
              image: docker.io/library/nginx:1.27
              ports: [ { name: http, port: 8080 } ]
              expose: { host: \(host) }
        """
    }
}

private func checkHosts(_ fleet: Fleet, _ findings: inout Findings) {
    var first: [Claim: (member: Fleet.Member, host: Fleet.Host)] = [:]
    for member in fleet.members where member.lifecycle == .active {
        for host in member.hosts {
            let claim = Claim(environment: member.environment, host: host.host, path: host.path)
            guard let other = first[claim] else {
                first[claim] = (member, host)
                continue
            }
            findings.report(
                "tenants `\(other.member.tenant)` and `\(member.tenant)` both claim `\(host.host)\(host.path)`",
                tenant: member.tenant, at: host.span, label: "claimed again in `\(member.environment)`",
                others: [Label(other.host.span, "claimed first")], help: "use another host or path")
        }
    }
}

private struct Claim: Hashable {
    let environment: String
    let host: String
    let path: String
}
