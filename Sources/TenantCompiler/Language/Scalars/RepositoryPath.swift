/// A folder of a repository, by its path from the root.
package enum RepositoryPathRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        if text == "." { return nil }
        if text.hasPrefix("/") { return TextProblem("it begins with `/`", suggestion: String(text.drop { $0 == "/" })) }
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            return TextProblem("it holds a control character")
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
            ? TextProblem("a part of it is empty, `.` or `..`") : nil
    }

    package static var check: Check { .invalidPath }

    package static var schema: ScalarSchema { ScalarSchema("a path from the root of the repository", pattern: "^[^/]") }
}

package typealias RepositoryPath = Checked<RepositoryPathRule>
