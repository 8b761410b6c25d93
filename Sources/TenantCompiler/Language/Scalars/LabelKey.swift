package import Kubernetes
package import YAML

/// A key of a Kubernetes label or annotation.
package enum LabelKey: MapKey {
    package static let description = "a label key"

    package static func check(_ key: Node, _ reader: inout Reader) -> Bool {
        guard let problem = QualifiedName.problem(in: key.text) else { return true }
        reader.report(
            .invalidLabel, "`\(key.text)` is no key of a label or annotation", at: key.span, label: problem.message,
            help: problem.suggestion.map { "did you mean `\($0)`?" })
        return false
    }
}

/// The value of a Kubernetes label.
package enum LabelTextRule: NameRule {
    package static func objection(to text: String) -> NameProblem? { LabelValue.problem(in: text) }

    package static var check: Check { .invalidLabel }

    package static var schema: ScalarSchema { ScalarSchema("a label value") }
}

package typealias LabelText = Checked<LabelTextRule>
