internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let sharedBuffersTooLarge = Check(
        "shared-buffers-too-large", "A PostgreSQL keeps more than 40 % of its memory for shared buffers",
        severity: .warning,
        why: """
            What is left has to do for connections, sorting, maintenance and the kernel's cache of files, which PostgreSQL counts
            on. Its manual advises a quarter of the memory to begin with, and expects nothing of more than 40 %.
            """,
        follows: [.item],
        accepts: [.postgres(memory: "1Gi", "shared_buffers: 400MB")],
        refuses: [.postgres(memory: "1Gi", "shared_buffers: «512MB»")],
        pass: .unit(checkSharedBuffers))
}

private func checkSharedBuffers(_ unit: Unit, _ findings: inout Findings) {
    for database in unit.databases(.postgres) {
        guard let buffers = database.sharedBuffers, let limit = unit.memoryLimit(of: database),
            buffers.bytes < limit.units, buffers.bytes / 2 > limit.units / 5
        else { continue }
        findings.report(
            "database `\(database.name)` of tenant `\(unit.name)` keeps \(buffers.text) of its \(limit.canonical) for shared "
                + "buffers", tenant: unit.name, at: buffers.span, label: "more than 40 %",
            others: database.limitLabels, help: Database.helpOnBuffers(limit))
    }
}
