extension Check {
    package static let unsetVariable = Check(
        "unset-variable", "A raw manifest uses a variable that has no value for its tenant",
        why: """
            The object would come out with an empty text where the author expects a value.
            """,
        follows: [.section("billing"), .section("owner"), .section("quota")],
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings }
            data: { greeting: "${TENANT_ID}" }
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings }
            data: { greeting: «"${BILLING_CODE}"» }
            """
        ])
}
