extension Check {
    package static let unmetExpectation = Check(
        "unmet-expectation", "A case of the policies' tests expects a finding that does not come up",
        why: """
            The policies do not say what their test says they do: one of the two has to change. Only `tenantc test` tells of it.
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
                    metrics: [ { name: jobs_done, type: counter } ]
              expect:
                - { code: standard-breached, standard: METRIC_SUFFIX, subject: metric/jobs_done, line: 10 }
            """
        ],
        refuses: [
            """
            # policies/tests/suffix.yaml
            apiVersion: tenantc.dev/v1
            kind: PolicyTest
            metadata: { name: gauges }
            spec:
              tenants:
                - metadata: { name: acme }
                  spec:
                    tier: standard
                    owner: { email: owner@acme.example }
                    metrics: [ { name: jobs_done, type: gauge } ]
              expect:
                - «{ code: standard-breached, standard: METRIC_SUFFIX, subject: metric/jobs_done }»
            """
        ],
        pass: .testing)
}
