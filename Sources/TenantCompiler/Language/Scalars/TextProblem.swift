/// Why a text does not keep its rule.
package struct TextProblem: Sendable {
    package var message: String
    /// What was probably meant.
    package var suggestion: String?

    package init(_ message: String, suggestion: String? = nil) {
        self.message = message
        self.suggestion = suggestion
    }
}
