/// What is known of the findings with one code.
package struct RuleDescription: Sendable, Hashable {
    package var code: String
    /// One line: what the rule flags.
    package var summary: String
    /// Why it matters and how to put it right.
    package var explanation: String
    package var severity: Severity
    /// Where the rule is documented, as an absolute URI.
    package var helpURI: String?

    package init(code: String, summary: String, explanation: String, severity: Severity, helpURI: String? = nil) {
        self.code = code
        self.summary = summary
        self.explanation = explanation
        self.severity = severity
        self.helpURI = helpURI
    }
}
