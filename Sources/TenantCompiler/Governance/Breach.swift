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
    package var fixes: [Fix] = []
    /// The exemption that covers it, where one does.
    package var exemption: String?
    /// Whether what stands at the place is a secret, which is shown to nobody.
    package var isSecret = false
}

extension Breach {
    /// A secret where none belongs.
    init(_ sighting: SecretSighting, _ message: String) {
        self.init(
            subject: sighting.subject, message: message, fact: sighting.noun, span: sighting.span, isSecret: true)
    }
}
