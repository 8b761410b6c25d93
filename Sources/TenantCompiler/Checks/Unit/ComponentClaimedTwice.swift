internal import Diagnostics

extension Check {
    package static let componentClaimedTwice = Check(
        "component-claimed-twice", "A tenant calls two of its workloads, jobs and databases the same",
        why: """
            Pods are told apart by this name: a database's Service would send its clients to a job's pods, and dashboards and \
            experiments would take one for the other. CloudNativePG has labels of its own, so that a `postgres` database may \
            share its name, unless it has an `account`: the account would be the other's too, and with it the rights that a \
            cloud gives it.
            """,
        accepts: [
            """
            \(.acme)
              workloads: [ { name: ledger, image: docker.io/library/nginx:1.27 } ]
              jobs: [ { name: ledger-migration, image: "docker.io/library/python:3.12" } ]
              databases: [ { name: ledger, engine: postgres, version: "16", storage: 10Gi } ]
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads: [ { name: ledger, image: docker.io/library/nginx:1.27 } ]
              jobs: [ { name: «ledger», image: "docker.io/library/python:3.12" }, { name: cache, image: "docker.io/library/python:3.12" } ]
              databases: [ { name: «cache», engine: redis, version: "7", storage: 10Gi } ]
            """,
            """
            \(.acme)
              workloads: [ { name: ledger, image: docker.io/library/nginx:1.27 } ]
              databases:
                - { name: «ledger», engine: postgres, version: "16", storage: 10Gi,
                    account: { annotations: { eks.amazonaws.com/role-arn: "arn:aws:iam::123456789012:role/ledger" } } }
            """,
        ],
        pass: .unit(checkComponents))
}

private func checkComponents(_ unit: Unit, _ findings: inout Findings) {
    let jobs = unit.spec.jobs.items.map { (name: $0.name, what: "job", span: $0.nameSpan) }
    let databases = unit.spec.databases.items
        .filter { $0.element.engine.value == .redis || $0.element.account.isSet }
        .map { (name: $0.name, what: "database", span: $0.nameSpan) }
    guard !jobs.isEmpty || !databases.isEmpty else { return }
    var first: [String: (what: String, span: Span)] = [:]
    for item in unit.spec.workloads.items { first[item.name] = ("workload", item.nameSpan) }
    for (name, what, span) in jobs + databases {
        guard let other = first.updateValue((what, span), forKey: name) else { continue }
        findings.report(
            "\(what) `\(name)` of tenant `\(unit.name)` is called as a \(other.what) is", tenant: unit.name, at: span,
            label: "called so too", others: [Label(other.span, "the \(other.what)")], help: "rename one of the two")
    }
}
