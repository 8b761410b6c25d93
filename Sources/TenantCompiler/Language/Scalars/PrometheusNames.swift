/// The name of a metric.
package enum MetricNameRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        PrometheusIdentifier.problem(in: text, allowsColon: true)
    }

    package static var check: Check { .invalidName }

    package static var schema: ScalarSchema {
        ScalarSchema("a name of a metric", pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$")
    }
}

/// The name of a label of a metric or an alert.
package enum PrometheusLabelRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        if text.hasPrefix("__") { return TextProblem("Prometheus keeps names that begin with `__` for itself") }
        return PrometheusIdentifier.problem(in: text, allowsColon: false)
    }

    package static var check: Check { .invalidName }

    package static var schema: ScalarSchema {
        ScalarSchema("a name of a Prometheus label", pattern: "^(?!__)[a-zA-Z_][a-zA-Z0-9_]*$")
    }
}

/// The name of an alert, kept to letters that every receiver can show and every matcher can name.
package enum AlertNameRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        PrometheusIdentifier.problem(in: text, allowsColon: false)
    }

    package static var check: Check { .invalidName }

    package static var schema: ScalarSchema { ScalarSchema("a name of an alert", pattern: "^[a-zA-Z_][a-zA-Z0-9_]*$") }
}

package typealias MetricName = Checked<MetricNameRule>
package typealias PrometheusLabel = Checked<PrometheusLabelRule>
package typealias AlertName = Checked<AlertNameRule>
