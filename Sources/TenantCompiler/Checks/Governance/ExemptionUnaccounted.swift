extension Check {
    package static let exemptionUnaccounted = Check(
        "exemption-unaccounted", "An exemption does not say why, or who allowed it",
        why: """
            Whoever looks at it later has to know whether it is still needed, and whom to ask. It exempts nothing until then.
            """,
        given: .acmeBreakingAStandard,
        accepts: [.exemption()],
        refuses: [
            """
            # policies/standards.yaml
            apiVersion: tenantc.dev/v1
            kind: Standard
            metadata: { name: METRIC_SUFFIX }
            spec:
              category: metrics
              title: Suffixes of counters
              level: recommended
              rules:
                - { type: suffix, metricType: counter, suffix: _total, message: Counters end in _total }
            \(.exemption(reason: #"«" "»"#))
            """
        ])
}
