extension Check {
    package static let invalidLabel = Check(
        "invalid-label", "A label or annotation is not written as Kubernetes takes it",
        why: """
            The API server refuses the whole object over one label with a blank in it, so nothing of the tenant \
            would be applied.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme, labels: { region: eu-west } }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """
        ],
        refuses: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme, labels: { region: «"EU West"» } }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """,
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme, annotations: { «data class»: internal } }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings, labels: { version: «2» } }
            """,
        ])
}
