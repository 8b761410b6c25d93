extension Check {
    package static let unsetVariable = Check(
        "unset-variable", "A raw manifest uses a variable that has no value for its tenant",
        why: """
            The object would come out with an empty text where the author expects a value.
            """,
        accepts: [
            """
            # tenants/acme/tenant.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings }
            data: { greeting: "${TENANT_ID}" }
            """
        ],
        refuses: [
            """
            # tenants/acme/tenant.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings }
            data: { greeting: «"${BILLING_CODE}"» }
            """
        ])
}
