internal import Diagnostics

extension Check {
    package static let metricGrantUnused = Check(
        "metric-grant-unused", "A MetricGrant lets tenants read what none of them reads", severity: .warning,
        why: """
            Nothing needs it any more, or nothing did. Left in place, it lets somebody read what nobody thinks of.
            """,
        given: .acmeReadingAGrant,
        accepts: [
            .grant(until: "2026-12-31")
        ],
        refuses: [
            """
            # policies/grants.yaml
            apiVersion: tenantc.dev/v1
            kind: MetricGrant
            metadata: { name: «node-memory» }
            spec:
              metrics: [ node_memory_free_bytes ]
              tenants: [ acme ]
              reason: Capacity planning
              approvedBy: governance-team
              expires: 2026-12-31
            """,
            """
            # policies/grants.yaml
            apiVersion: tenantc.dev/v1
            kind: MetricGrant
            metadata: { name: node-load }
            spec:
              metrics: [ node_load1, «node_load15» ]
              tenants: [ acme ]
              reason: Capacity planning
              approvedBy: governance-team
              expires: 2026-12-31
            """,
        ],
        pass: .fleet(checkUse))
}

private func checkUse(_ fleet: Fleet, _ findings: inout Findings) {
    let uses = fleet.members.reduce(into: Set<GrantUse>()) { $0.formUnion($1.grantUses) }
    let tenants = Set(fleet.program.tenants.map(\.name))
    for grant in fleet.program.grants where grant.holds(on: fleet.asOf) {
        // What names nobody is told as such.
        guard
            grant.tiers.contains(where: { fleet.program.tiers[$0.name] != nil })
                || grant.tenants.contains(where: { tenants.contains($0.name) })
        else { continue }
        let unused = grant.metrics.filter { !uses.contains(GrantUse(grant.name, $0.name)) }
        if unused.count == grant.metrics.count {
            findings.report(
                "grant `\(grant.name)` is needed by nobody", at: grant.nameSpan,
                label: "none of its metrics is read by it", help: "remove it")
            continue
        }
        for metric in unused {
            findings.report(
                "grant `\(grant.name)` of `\(metric.name)` is needed by nobody", at: metric.span,
                label: "not read by it", help: "remove the metric")
        }
    }
}
