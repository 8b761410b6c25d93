package import Diagnostics

/// Who is notified: a name, and the integrations that carry the message.
package struct Receiver: Sendable {
    package let name: Located<String>
    package var integrations: [Integration] = []

    package init(name: Located<String>) { self.name = name }
}

/// One way of a receiver to notify, such as one of its `slack_configs`.
package struct Integration: Sendable {
    /// The key that it stands under, such as `slack_configs`.
    package let kind: String
    package let span: Span
    /// The texts that Alertmanager expands as templates.
    package var templates: [Located<String>] = []

    package init(kind: String, span: Span) {
        self.kind = kind
        self.span = span
    }
}
