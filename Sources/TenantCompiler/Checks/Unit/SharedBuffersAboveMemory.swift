internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let sharedBuffersAboveMemory = Check(
        "shared-buffers-above-memory", "A PostgreSQL keeps more shared buffers than its container has memory",
        why: """
            Shared buffers are taken as they fill, so the server starts, and is killed by the kernel once it has read enough. It
            comes back and is killed again, and on every instance, since all have the same settings.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              databases:
                - name: main
                  engine: postgres
                  version: "16"
                  storage: 10Gi
                  resources: { limits: { memory: 1Gi } }
                  parameters: { shared_buffers: 256MB }
            """
        ],
        refuses: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              databases:
                - name: main
                  engine: postgres
                  version: "16"
                  storage: 10Gi
                  resources: { limits: { memory: 1Gi } }
                  parameters: { shared_buffers: «2GB» }
                - { name: blocks, engine: postgres, version: "16", storage: 10Gi, parameters: { shared_buffers: «"65536"» } }
            """
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

extension Database {
    /// Where the limit of its memory is written.
    var limitLabels: [Label] { spec.resources.limits["memory"]?.span.map { [Label($0, "the limit")] } ?? [] }

    static func helpOnBuffers(_ limit: Quantity) -> String {
        "write about a quarter of the limit, `\(max(1, (limit.units / 4) >> 20))MB`, or raise `resources.limits.memory`"
    }
}
