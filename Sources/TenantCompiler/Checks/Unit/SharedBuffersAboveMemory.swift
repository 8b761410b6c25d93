internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let sharedBuffersAboveMemory = Check(
        "shared-buffers-above-memory", "A PostgreSQL keeps more shared buffers than its container has memory",
        why: """
            Shared buffers are taken as they fill, so the server starts, and is killed by the kernel once it has read enough. It
            comes back and is killed again, and on every instance, since all have the same settings.
            """,
        follows: [.item],
        accepts: [.postgres(memory: "1Gi", "shared_buffers: 256MB")],
        refuses: [
            .postgres(
                memory: "1Gi", "shared_buffers: «2GB»",
                others: """

                        - { name: blocks, engine: postgres, version: "16", storage: 10Gi, parameters: { shared_buffers: «"65536"» } }
                    """)
        ],
        pass: .unit(checkSharedBuffers))
}

private func checkSharedBuffers(_ unit: Unit, _ findings: inout Findings) {
    for database in unit.databases(.postgres) {
        guard let buffers = database.sharedBuffers, let limit = unit.memoryLimit(of: database),
            buffers.bytes >= limit.units
        else { continue }
        findings.report(
            "database `\(database.name)` of tenant `\(unit.name)` keeps \(buffers.text) of shared buffers, and its container "
                + "has \(limit.canonical)", tenant: unit.name, at: buffers.span,
            label: buffers.bytes == limit.units ? "all that it has" : "more than it has",
            others: database.limitLabels, help: Database.helpOnBuffers(limit))
    }
}
