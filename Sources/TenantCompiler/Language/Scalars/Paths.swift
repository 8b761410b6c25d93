/// The path of an HTTP request, with its query if it has one.
package enum HTTPPathRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        guard text.hasPrefix("/") else {
            let isURL = text.contains("://")
            return TextProblem("it does not begin with `/`", suggestion: isURL || text.isEmpty ? nil : "/" + text)
        }
        // Quotes, braces and semicolons would end the directive of an ingress controller that the path is put into.
        let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"'`\\{};#<>^|".utf8.contains($0) }
        return isPlain ? nil : TextProblem("it holds what a request would have to escape with `%`")
    }

    package static var check: Check { .invalidPath }

    package static var schema: ScalarSchema { ScalarSchema("a path such as `/health`", pattern: "^/") }
}

/// The absolute path of a file that a program reads in its own container.
package enum FilePathRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        guard text.hasPrefix("/") else { return TextProblem("it does not begin with `/`") }
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            return TextProblem("it holds a control character")
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        return parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
            ? TextProblem("a part of it is empty, `.` or `..`") : nil
    }

    package static var check: Check { .invalidPath }

    package static var schema: ScalarSchema { ScalarSchema("an absolute path of a file", pattern: "^/.*[^/]$") }
}

package typealias HTTPPath = Checked<HTTPPathRule>
package typealias FilePath = Checked<FilePathRule>
