internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let retentionSizeAboveStorage = Check(
        "retention-size-above-storage", "Samples may take more disk than their volume leaves them",
        why: """
            Prometheus deletes old blocks only once they take more than `retentionSize`. What is being written and compacted lies
            beside them, so the disk is full before that, the server stops, and it does not start again by itself.
            """,
        given: .acme,
        accepts: [
            #"""
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { monitoring: { retention: 30d, retentionSize: 8GB, storage: 10Gi } }
            """#,
            #"""
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { monitoring: { retention: 30d, storage: 10Gi } }
            """#,
        ],
        refuses: [
            #"""
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { monitoring: { retention: 30d, retentionSize: «10GB», storage: 10Gi } }
            """#
        ], pass: .unit(checkRetentionSize))
}

private func checkRetentionSize(_ unit: Unit, _ findings: inout Findings) {
    let monitoring = unit.tier.spec.monitoring
    guard unit.hasPrometheus, let size = monitoring.retentionSize.value, let span = monitoring.retentionSize.span,
        let storage = monitoring.storage.value,
        Quantity(integer: Int(size.bytes / 9)) > Quantity(nano: storage.nano / 10)
    else { return }
    let most = ByteSize(megabytes: max(1, (Int64(storage.units) / 5 * 4) >> 20))
    findings.report(
        "samples of tier `\(unit.tier.name)` may take \(size.text) of a volume of \(storage.canonical)", at: span,
        label: "more than nine tenths of it",
        others: monitoring.storage.span.map { [Label($0, "the volume")] } ?? [],
        help: "write at most `\(most.text)`, four fifths of the volume, or leave it out, which means the same")
}
