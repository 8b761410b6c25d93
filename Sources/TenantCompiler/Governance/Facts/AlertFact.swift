internal import Diagnostics

/// An alert that a tenant writes, in its document or in a rule file, or that the compiler generates.
struct AlertFact: Sendable {
    let name: String
    let span: Span
    /// The whole rule's, where an author wrote it.
    let itemSpan: Span?
    /// Whether it stands in the tenant's document and not in a rule file.
    let isInDocument: Bool
    /// `severity` among them.
    var labels: [Text] = []
    /// `summary`, `description` and `runbook_url` among them.
    var annotations: [Text] = []
    /// What exemptions name.
    let subject: String

    init(
        name: String, span: Span, itemSpan: Span?, isInDocument: Bool, labels: [Text] = [], annotations: [Text] = []
    ) {
        self.name = name
        self.span = span
        self.itemSpan = itemSpan
        self.isInDocument = isInDocument
        self.labels = labels
        self.annotations = annotations
        subject = "alert/\(name)"
    }

    /// A label or an annotation.
    struct Text: Sendable {
        let name: String
        let value: String
        let span: Span
    }
}
