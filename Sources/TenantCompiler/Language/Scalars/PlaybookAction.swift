/// The name of an action of Robusta.
package enum PlaybookActionRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        let isPlain = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
        return isPlain && !text.isEmpty ? nil : TextProblem("it holds more than lower-case letters, digits and `_`")
    }

    package static var check: Check { .invalidName }

    package static var schema: ScalarSchema { ScalarSchema("a name of an action", pattern: "^[a-z0-9_]+$") }
}

package typealias PlaybookAction = Checked<PlaybookActionRule>
