/// The name of a database server's own setting: a word, with dots and dashes as its extensions have them.
package enum DatabaseParameterRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        let isWord = text.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
                || "_.-".utf8.contains($0)
        }
        return isWord && !text.isEmpty ? nil : TextProblem("it holds more than letters, digits, `_`, `.` and `-`")
    }

    package static var check: Check { .invalidName }

    package static var schema: ScalarSchema {
        ScalarSchema("the name of a setting such as `max_connections`", pattern: "^[A-Za-z0-9_.-]+$")
    }
}
