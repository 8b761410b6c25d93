extension Check {
    package static let unexpectedFinding = Check(
        "unexpected-finding", "A case of the policies' tests has a finding that it does not expect",
        why: """
            The policies say more than their test says they do: one of the two has to change. A case with `exact: false` bears \
            further findings. Only `tenantc test` tells of it.
            """,
        given: .aStandard,
        accepts: [
            """
            # policies/tests/suffix.yaml
            apiVersion: tenantc.dev/v1
            kind: PolicyTest
            metadata: { name: counters }
            spec:
              tenants:
                - metadata: { name: acme }
                  spec:
                    tier: standard
                    owner: { email: owner@acme.example }
                    metrics: [ { name: jobs_done_total, type: counter } ]
              expect: []
            """
        ],
        refuses: [
            """
            # policies/tests/suffix.yaml
            apiVersion: tenantc.dev/v1
            kind: PolicyTest
            metadata: { name: counters }
            spec:
              tenants:
                - metadata: { name: acme }
                  spec:
                    tier: standard
                    owner: { email: owner@acme.example }
                    metrics: [ { name: «jobs_done», type: counter } ]
              expect: []
            """,
            """
            # policies/tests/suffix.yaml
            apiVersion: tenantc.dev/v1
            kind: PolicyTest
            metadata: { name: recorded }
            spec:
              tenants:
                - |
                  apiVersion: tenantc.dev/v1
                  kind: Tenant
                  metadata: { name: acme }
                  spec: { tier: standard, owner: { email: owner@acme.example }, «colour»: red }
              expect: []
            """,
        ],
        pass: .testing)
}
