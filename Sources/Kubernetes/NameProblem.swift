/// Why a name is refused.
package struct NameProblem: Hashable, Sendable {
    /// One line that says what such a name must be.
    package let message: String
    /// UTF-8 offset of the first byte that is wrong; the name's length where something is missing at its end.
    package let offset: Int
    /// The nearest name that is valid, where there is one.
    package let suggestion: String?

    package init(message: String, offset: Int, suggestion: String? = nil) {
        self.message = message
        self.offset = offset
        self.suggestion = suggestion
    }

    /// The same problem of a name that lies further on in a longer one.
    func moved(by distance: Int, suggestion: String? = nil) -> NameProblem {
        NameProblem(message: message, offset: offset + distance, suggestion: suggestion)
    }
}
