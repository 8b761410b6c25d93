internal import Diagnostics

extension Check {
    package static let invalidInstances = Check(
        "invalid-instances", "A database has no servers, or as many that none can take over",
        why: """
            With two servers of Redis neither can tell a lost primary from a lost network, so nobody could take over;
            what is written to the wrong one would be lost.
            """,
        follows: [.item],
        accepts: [
            """
            \(.acme)
              databases: [ { name: cache, engine: redis, version: "7", storage: 1Gi, instances: 3 } ]
            """
        ],
        refuses: [
            """
            \(.acme)
              databases:
                - { name: cache, engine: redis, version: "7", storage: 1Gi, instances: «2» }
                - { name: main, engine: postgres, version: "16", storage: 1Gi, instances: «0» }
            """
        ],
        pass: .unit(checkInstances))
}

private func checkInstances(_ unit: Unit, _ findings: inout Findings) {
    for database in unit.spec.databases.items {
        guard let count = database.element.instances.value, let span = database.element.instances.span else { continue }
        if count < 1 {
            findings.report(
                "database `\(database.name)` of tenant `\(unit.name)` has no servers", tenant: unit.name, at: span,
                label: "at least one is needed", help: "write 1 or more, or remove the database")
        } else if count == 2, database.element.engine.value == .redis {
            findings.report(
                "database `\(database.name)` of tenant `\(unit.name)` has two servers, of which none can take over",
                tenant: unit.name, at: span, label: "no majority without one of them",
                help: "write 1, or 3 for a Sentinel that replaces a lost primary")
        }
    }
}
