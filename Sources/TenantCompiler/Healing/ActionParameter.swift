internal import YAML

/// A parameter of one of Robusta's actions: one that tenants may set, or that the platform has to.
package struct ActionParameter: Sendable {
    enum Form: Sendable {
        case bool
        case int
        case words([String])
        /// Text of few characters: Robusta fills in `{{ env.NAME }}` from its runner's environment, where secrets are.
        case name
        /// Any text; of the platform's own actions alone.
        case text
    }

    let name: String
    let form: Form
    let isRequired: Bool

    init(_ name: String, _ form: Form, required: Bool = false) {
        self.name = name
        self.form = form
        isRequired = required
    }

    /// What comes out for what an author wrote; null where it does not fit.
    func value(of literal: ScalarLiteral) -> Value? {
        switch (form, literal.meaning) {
        case (.bool, .boolean(let isOn)): .bool(isOn)
        case (.int, .integer): Int(literal.text).flatMap { (0...Int(Int32.max)).contains($0) ? .int($0) : nil }
        case (.words(let words), _): words.contains(literal.text) ? .string(literal.text) : nil
        case (.name, .string): Self.isName(literal.text) ? .string(literal.text) : nil
        case (.text, .string): .string(literal.text)
        default: nil
        }
    }

    /// What fits, with its article.
    var expected: String {
        switch form {
        case .bool: "`true` or `false`"
        case .int: "a whole number"
        case .words(let words): words.map { "`\($0)`" }.joined(separator: " or ")
        case .text: "text"
        case .name: "a name of letters, digits, `-`, `_` and `.`"
        }
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
                    || "-_.".utf8.contains($0)
            }
    }
}
