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
            \(.standard("recommended"))
                - { type: suffix, metricType: counter, suffix: _total, message: Counters end in _total }
            \(.exemption(reason: #"«" "»"#))
            """
        ])
}
