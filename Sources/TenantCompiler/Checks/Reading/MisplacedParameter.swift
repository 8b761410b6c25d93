extension Check {
    package static let misplacedParameter = Check(
        "misplaced-parameter", "A parameter belongs to another type of rule, experiment or playbook",
        why: "The parameter would have no effect, and its author would believe that it had.",
        given: .acme,
        accepts: [
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
            """
        ],
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
                - { type: suffix, metricType: counter, suffix: _total, message: Counters end in _total, minLength: «10» }
            """
        ])
}
