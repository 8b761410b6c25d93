extension Check {
    package static let misplacedParameter = Check(
        "misplaced-parameter", "A parameter belongs to another type of rule, experiment or playbook",
        why: "The parameter would have no effect, and its author would believe that it had.",
        given: .acme,
        accepts: [
            """
            \(.standard("recommended"))
                - { type: suffix, metricType: counter, suffix: _total, message: Counters end in _total }
            """
        ],
        refuses: [
            """
            \(.standard("recommended"))
                - { type: suffix, metricType: counter, suffix: _total, message: Counters end in _total, minLength: «10» }
            """
        ])
}
