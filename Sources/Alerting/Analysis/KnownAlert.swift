/// An alert that some rule can raise, by the labels that it carries.
package struct KnownAlert: Sendable, Hashable {
    /// What is known of one label's values.
    package enum Values: Sendable, Hashable {
        case any
        /// One of these; the empty value stands for alerts that lack the label.
        case oneOf([String])
    }

    /// The alert's own name, its label `alertname`.
    package let name: String
    /// By the label's name; a label that is not here is never there.
    package let labels: [String: Values]

    package init(name: String, labels: [String: Values]) {
        self.name = name
        self.labels = labels
    }

    func values(of label: String) -> Values {
        label == "alertname" ? .oneOf([name]) : labels[label] ?? .oneOf([""])
    }
}
