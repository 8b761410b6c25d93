internal import Diagnostics

/// A page of documentation that is made from the compiler's own declarations.
package struct ReferencePage: Sendable {
    /// The file's name under `docs/`.
    package let name: String
    package let text: @Sendable () -> String

    package static let all = [checks, language]

    static let checks = ReferencePage(name: "checks.md") {
        var text = """
            # Checks

            Made from the checks themselves by `make docs`; edit `Sources/TenantCompiler/Checks/`, not this page.
            `tenantc explain <code>` prints the same. Examples are compiled over a repository that has the tier
            `standard` and no Platform document; tests hold each to its word.

            | Code | Severity | What is flagged |
            |---|---|---|

            """
        for check in Check.all {
            text += "| [`\(check.code)`](#\(check.code)) | \(check.severity.rawValue) | \(check.summary) |\n"
        }
        return text + Check.all.map { "\n" + Explanation.markdown(of: $0) }.joined()
    }
}
