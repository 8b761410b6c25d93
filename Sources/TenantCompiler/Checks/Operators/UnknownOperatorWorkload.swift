internal import Diagnostics

extension Check {
    package static let unknownOperatorWorkload = Check(
        "unknown-operator-workload", "An operator runs as a workload that is not there, or that gets no token",
        why: """
            The roles would be bound to an account that nobody runs as, or whose pods cannot sign in to the API server.
            """,
        accepts: [
            """
            \(.operators)
                - name: orchestrator
                  workload: { tenant: acme, name: backend }
                  permissions: [ { resources: [pods], verbs: [list] } ]
            \(.acme)
              workloads: [ { name: backend, image: docker.io/library/nginx:1.27, account: { token: true } } ]
            """
        ],
        refuses: [
            """
            \(.operators)
                - name: orchestrator
                  workload: { tenant: acme, name: «backend» }
                  permissions: [ { resources: [pods], verbs: [list] } ]
                - name: scaler
                  workload: { tenant: «acne», name: api }
                  permissions: [ { resources: [pods], verbs: [list] } ]
                - name: reaper
                  workload: { tenant: acme, name: «api» }
                  permissions: [ { resources: [pods], verbs: [list] } ]
            \(.acme)
              workloads: [ { name: api, image: docker.io/library/nginx:1.27 } ]
            """
        ],
        pass: .fleet(checkWorkloads))
}

private func checkWorkloads(_ fleet: Fleet, _ findings: inout Findings) {
    let tenants = fleet.program.tenants.map(\.name)
    for item in fleet.program.platform.spec.operators.items {
        let workload = item.element.workload
        guard let tenant = workload.tenant.value?.text, let name = workload.name.value?.text else { continue }
        guard tenants.contains(tenant) else {
            let nearest = Suggestion.nearest(to: tenant, among: tenants)
            workload.tenant.span.map {
                findings.report(
                    "operator `\(item.name)` runs as a workload of tenant `\(tenant)`, which is none", at: $0,
                    label: nearest.map { "did you mean `\($0)`?" } ?? "no such tenant",
                    help: "name a tenant of the platform's own")
            }
            continue
        }
        let hosts = fleet.members(of: tenant).filter { item.element.appliesTo.includes(environment: $0.environment) }
        guard let span = workload.name.span, let host = hosts.first(where: { $0.tokens[name] != true }) else {
            continue
        }
        let isThere = host.tokens[name] != nil
        findings.report(
            isThere
                ? "operator `\(item.name)` runs as workload `\(name)` of tenant `\(tenant)`, which gets no token"
                : "operator `\(item.name)` runs as workload `\(name)` of tenant `\(tenant)`, which has none in `\(host.environment)`",
            at: span, label: isThere ? "its `account.token` is false" : "no such workload",
            others: [Label(host.nameSpan, "this tenant")],
            help: isThere ? "set the workload's `account: { token: true }`" : "declare the workload, or name another")
    }
}
