extension Check {
    package static let invalidEmail = Check(
        "invalid-email", "An e-mail address is one that mail cannot reach",
        why: "Whoever has to be told of an outage or of a breach of a standard would not be.",
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: "first.last@acme.example" }
            """
        ],
        refuses: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: «owner.acme.example» }
            """
        ])
}
