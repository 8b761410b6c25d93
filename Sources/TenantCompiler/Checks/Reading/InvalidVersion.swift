extension Check {
    package static let invalidVersion = Check(
        "invalid-version", "A version is not written as its tool writes versions",
        why: """
            What the output may use depends on the version; out of a wrong one follow rules or receivers that the \
            tool refuses. Unquoted, `2.40` is the number 2.4.
            """,
        given: .acme,
        accepts: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              monitoring: { prometheusVersion: "2.45" }
            """
        ],
        refuses: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              monitoring: { prometheusVersion: «"2"» }
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              podSecurityVersion: «"1.32"»
            """,
        ])
}
