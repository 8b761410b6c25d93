package import Diagnostics

/// An alerting or recording rule that a Prometheus evaluates, and where each part of it is written.
package struct MonitoringRule: Sendable {
    package enum Kind: String, Sendable {
        case alert
        case record
    }

    package let kind: Kind
    /// The alert's name, or the metric that is recorded.
    package var name: SourcedText
    package var expr: SourcedText
    /// `for`: how long the expression must give a series before the alert fires.
    package var hold: PrometheusDuration?
    /// `keep_firing_for`, from Prometheus 2.42.
    package var keepFiring: PrometheusDuration?
    /// `severity` and the tenant among them; in the order that they come out.
    package var labels: [Entry] = []
    package var annotations: [Entry] = []
    /// Of the whole rule, where an author wrote it.
    var itemSpan: Span?
    /// Whether an author wrote it in the tenant's document and not in a rule file.
    var isInDocument = false
    /// Whether what is generated can be proved.
    var isProved = false
    /// Of what is proved; null where the unit's rules are made without.
    package var proof: RuleProof?

    /// A label or an annotation.
    package struct Entry: Sendable {
        package let name: String
        package var value: SourcedText
        /// Of the key.
        package let nameSpan: Span

        package init(_ name: String, _ value: SourcedText, nameSpan: Span) {
            self.name = name
            self.value = value
            self.nameSpan = nameSpan
        }
    }

    package init(_ kind: Kind, name: SourcedText, expr: SourcedText) {
        self.kind = kind
        self.name = name
        self.expr = expr
    }

    /// The text of a label.
    package func label(_ name: String) -> String? { labels.first { $0.name == name }?.value.text }

    /// The text of an annotation.
    package func annotation(_ name: String) -> String? { annotations.first { $0.name == name }?.value.text }
}
