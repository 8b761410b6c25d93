/// A rule that text keeps.
package protocol TextRule: Sendable, Hashable {
    /// What is wrong with a text, or null.
    static func problem(in text: String) -> TextProblem?

    /// The check that reports it.
    static var check: Check { get }

    static var schema: ScalarSchema { get }
}
