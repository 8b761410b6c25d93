internal import Diagnostics

/// What a check's documentation says, as `tenantc explain` prints it and `docs/checks.md` shows it.
package enum Explanation {
    package static func text(of check: Check) -> String {
        var text = "\(check.code) (\(check.severity.rawValue))\n\n\(check.summary).\n\n\(check.why)\n"
        if let given = check.given { text += "\n\(givenTitle):\n\n\(indented(given.plain))" }
        for example in check.refuses { text += "\nRefused:\n\n\(indented(example.plain))" }
        for example in check.accepts { text += "\nAccepted:\n\n\(indented(example.plain))" }
        return text
    }

    package static func markdown(of check: Check) -> String {
        var text = "## `\(check.code)`\n\n\(check.summary). Severity: \(check.severity.rawValue).\n\n\(check.why)\n"
        if let given = check.given { text += "\n\(givenTitle):\n\n```yaml\n\(given.plain)```\n" }
        for example in check.refuses { text += "\nRefused:\n\n```yaml\n\(example.plain)```\n" }
        for example in check.accepts { text += "\nAccepted:\n\n```yaml\n\(example.plain)```\n" }
        return text
    }

    private static let givenTitle = "Beside the files of each example, where it has none of the same path"

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n").map { "    \($0)\n" }.joined()
    }
}

extension Example {
    /// The text without its marks.
    fileprivate var plain: String {
        let bare = text.filter { $0 != "«" && $0 != "»" }
        return bare.hasSuffix("\n") ? bare : bare + "\n"
    }
}
