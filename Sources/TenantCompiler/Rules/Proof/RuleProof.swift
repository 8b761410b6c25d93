/// What shows that a generated alert fires when it should and only then, as a `promtool test rules` case is written.
package struct RuleProof: Sendable {
    package var cases: [Case]
    /// Whether other rules of the alert's name fire on the same series, as the levels of an escalation do.
    package var firesBesideNamesakes = false

    /// One set of series, and what becomes of the alert.
    package struct Case: Sendable {
        package let title: String
        package let series: [Series]
        /// Since the first sample.
        package let at: PrometheusDuration
        /// Null where the alert must not fire.
        package let firing: Firing?
    }

    /// Samples of one series, in the notation of promtool.
    package struct Series: Sendable {
        package let name: String
        package let values: String

        package init(_ name: String, _ values: String) {
            self.name = name
            self.values = values
        }
    }

    /// An alert that fires.
    package struct Firing: Sendable {
        /// Labels that the expression gives, beside those of the rule.
        package let labels: [(name: String, value: String)]
        /// What `$value` and the function behind it print.
        package let value: String

        package init(_ labels: KeyValuePairs<String, String> = [:], value: String) {
            self.labels = labels.map { (name: $0.key, value: $0.value) }
            self.value = value
        }
    }

    /// - Parameters:
    ///   - lead: How long the expression needs before it holds.
    ///   - hold: The alert's `for`.
    ///   - step: The time between evaluations.
    package init(
        after lead: PrometheusDuration = .minutes(10), hold: PrometheusDuration, step: PrometheusDuration = .minutes(1),
        fires: [Series], as firing: Firing, silent: [Series], boundary: [Series], boundaryTitle: String
    ) {
        let at = lead + hold
        cases = [
            Case(title: "fires", series: fires, at: at, firing: firing),
            Case(title: "stays silent", series: silent, at: at, firing: nil),
            Case(title: boundaryTitle, series: boundary, at: at, firing: nil),
        ]
        // One step before its time is up, it is only pending: where the expression holds from the start.
        if lead.milliseconds == 0, hold > step {
            cases.append(Case(title: "waits", series: fires, at: hold - step, firing: nil))
        }
    }
}
