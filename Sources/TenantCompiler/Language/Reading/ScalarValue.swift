package import YAML

/// A type that one YAML scalar becomes.
package protocol ScalarValue: Sendable {
    /// Reads a scalar node; null after a report.
    static func read(_ node: Node, _ reader: inout Reader) -> Self?

    static var schema: ScalarSchema { get }

    /// As it would be written.
    var display: String { get }
}
