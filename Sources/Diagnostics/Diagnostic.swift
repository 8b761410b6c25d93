/// One finding: what is wrong, where, and how to put it right. Accumulated, never thrown.
package struct Diagnostic: Sendable, Hashable {
    /// Kebab-case name that states the pattern flagged, such as `quota-above-ceiling`.
    package var code: String
    package var severity: Severity
    /// A one-line statement of fact; names in it stand between backticks.
    package var message: String
    /// The places that matter; the first is the primary one, where the author has to edit.
    package var labels: [Label]
    /// Further facts, one line each.
    package var notes: [String]
    /// What to do next.
    package var help: String?
    package var fixes: [Fix]
    /// The tenant concerned, where there is one.
    package var tenant: String?
    /// The governance standard that was judged, where there is one.
    package var standard: String?
    /// What breaks the standard, such as `metric/error_rate`.
    package var subject: String?
    /// Whether the text at the primary label is a secret, which no format may show.
    package var concealsPrimary: Bool

    package init(
        code: String, severity: Severity = .error, message: String, labels: [Label],
        notes: [String] = [], help: String? = nil, fixes: [Fix] = [],
        tenant: String? = nil, standard: String? = nil, subject: String? = nil, concealsPrimary: Bool = false
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.labels = labels
        self.notes = notes
        self.help = help
        self.fixes = fixes
        self.tenant = tenant
        self.standard = standard
        self.subject = subject
        self.concealsPrimary = concealsPrimary
    }

    /// The first label's span.
    package var primary: Span? { labels.first?.span }
}
