internal import Diagnostics

extension Check {
    package static let hookBeforeDependency = Check(
        "hook-before-dependency", "A PreSync job needs something that is applied only after it", severity: .warning,
        why: """
            Argo CD applies nothing of the tenant but its namespace before PreSync jobs have succeeded. On the first \
            synchronisation the job's pod waits for a Secret or a volume that cannot come, until the job times out; then \
            nothing of the tenant is applied at all.
            """,
        accepts: [
            """
            \(.acme)
              secrets: [ { name: database, keys: { url: acme/database#url } } ]
              jobs:
                - { name: migrate, image: "docker.io/library/python:3.12", hook: Sync, secretEnv: { DATABASE_URL: database/url } }
                - { name: announce, image: "docker.io/library/python:3.12", hook: PreSync }
            """
        ],
        refuses: [
            """
            \(.acme)
              secrets: [ { name: database, keys: { url: acme/database#url } } ]
              jobs:
                - { name: migrate, image: "docker.io/library/python:3.12", hook: «PreSync», secretEnv: { DATABASE_URL: database/url } }
                - { name: seed, image: "docker.io/library/python:3.12", hook: «PreSync», volumes: [ { name: seeds, configMap: seeds, mountPath: /seeds } ] }
            """
        ],
        pass: .unit(checkHooks))
}

private func checkHooks(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.spec.jobs.items where item.element.syncHook == .preSync {
        guard let need = item.element.need, let span = item.element.hook.span else { continue }
        findings.report(
            "job `\(item.name)` of tenant `\(unit.name)` runs before there can be \(need.name)", tenant: unit.name,
            at: span, label: "before anything is applied", others: need.span.map { [Label($0, "needed here")] } ?? [],
            help: "write `Sync`: then it runs after secrets and databases, and before the workloads")
    }
}

extension JobSpec {
    /// The first thing that must be there before the job can start.
    fileprivate var need: (name: String, span: Span?)? {
        if let item = secretEnv.items.first, let reference = item.value.value {
            return ("Secret `\(reference.secret)`", item.value.span)
        }
        for item in volumes.items where !item.element.temporary.isSet {
            return ("what volume `\(item.name)` holds", item.nameSpan)
        }
        return account.isSet ? ("its ServiceAccount", account.span) : nil
    }
}
