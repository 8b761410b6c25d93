/// The name of an action of Robusta.
package enum PlaybookActionRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        guard RobustaAction.named(text) == nil else { return nil }
        return TextProblem(
            "Robusta has no such action, and would load no playbook at all", suggestion: RobustaAction.meant(by: text))
    }

    package static var check: Check { .unknownAction }

    package static var schema: ScalarSchema { ScalarSchema("an action of Robusta", pattern: "^[a-z0-9_]+$") }
}

package typealias PlaybookAction = Checked<PlaybookActionRule>
