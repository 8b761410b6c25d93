internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let workMemoryAboveMemory = Check(
        "work-memory-above-memory", "The connections of a PostgreSQL may sort in more memory than its container has",
        severity: .warning,
        why: """
            Each connection may take `work_mem` for each step of a query that sorts or hashes, several times in one query. Not
            all do so at once, but where one step of each is more than twice the limit, a busy hour has the kernel kill the
            server. By itself `max_connections` is 100 and `work_mem` 4MB.
            """,
        follows: [.item],
        accepts: [.postgres(memory: "2Gi", #"max_connections: "200", work_mem: 8MB"#)],
        refuses: [
            .postgres(
                memory: "2Gi", #"max_connections: "200", work_mem: «64MB»"#,
                others: "\n" + Example.database("many", memory: "1Gi", #"max_connections: «"1000"»"#))
        ],
        pass: .unit(checkWorkMemory))
}

/// How often the limit may be promised, since few connections sort at one time.
private let promises = 2

/// The server's own, where nothing is said.
private let (usualConnections, usualMemory) = (100, 4 << 20)

private func checkWorkMemory(_ unit: Unit, _ findings: inout Findings) {
    for database in unit.databases(.postgres) {
        let memory = database.workMemory
        let connections = database.spec.parameters["max_connections"]
        guard let limit = unit.memoryLimit(of: database), let span = memory?.span ?? connections?.span else { continue }
        let count = connections.map { $0.value.flatMap { Int($0) } } ?? usualConnections
        guard let count, count > 0 else { continue }
        let (most, isTooLarge) = count.multipliedReportingOverflow(by: memory?.bytes ?? usualMemory)
        guard isTooLarge || most / promises > limit.units else { continue }
        let other = memory == nil ? nil : connections?.span.map { Label($0, "so many connections") }
        findings.report(
            "\(count) connections of database `\(database.name)` of tenant `\(unit.name)` may sort in "
                + "\(memory?.text ?? "4MB") each, and its container has \(limit.canonical)",
            tenant: unit.name, at: span, label: "together more than twice what there is",
            others: [other].compactMap { $0 } + database.limitLabels,
            help: "lower `work_mem` or `max_connections`, or raise `resources.limits.memory`")
    }
}
