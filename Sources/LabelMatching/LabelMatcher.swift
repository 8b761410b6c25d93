/// A condition on one label, as Prometheus' selectors and Alertmanager's routes share it.
package struct LabelMatcher: Sendable, Hashable {
    package let name: String
    package let operation: MatchOperation
    /// Text, or an RE2 expression where the operation takes one.
    package let value: String

    package init(_ name: String, _ operation: MatchOperation, _ value: String) {
        self.name = name
        self.operation = operation
        self.value = value
    }

    /// As Alertmanager's old and new parser both read it: `name="value"`, with `\\`, `\"` and `\n` escaped.
    package var text: String { name + operation.rawValue + LabelCondition.quoted(value) }
}
