package import Diagnostics

/// A place where a tenant does not do what a standard asks.
package struct Breach: Sendable, Hashable {
    /// What breaks it, such as `metric/error_rate`; what exemptions name.
    package let subject: String
    /// What the rule says.
    package let message: String
    /// What is true at the place.
    package let fact: String
    package let span: Span
    package let fixes: [Fix]
    /// The exemption that covers it, where one does.
    package var exemption: String?
}
