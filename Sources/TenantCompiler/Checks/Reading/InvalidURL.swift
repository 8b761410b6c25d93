extension Check {
    package static let invalidURL = Check(
        "invalid-url", "A URL has a wrong scheme, no host, or a password in it",
        why: """
            A password in a URL would be committed and shown to everyone who reads the output; a URL without \
            scheme or host leads nowhere.
            """,
        given: .acme,
        accepts: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              monitoring: { lokiURL: "http://loki:3100" }
            """
        ],
        refuses: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              monitoring: { lokiURL: «"loki:3100"» }
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              monitoring: { lokiURL: «"http://reader@loki:3100"» }
            """,
        ])
}
