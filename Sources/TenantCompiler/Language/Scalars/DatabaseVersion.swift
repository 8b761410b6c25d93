/// The release of a database: one to three numbers with dots between them.
package enum DatabaseVersionRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let isNumeric = parts.allSatisfy { part in
            (1...4).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
        }
        return (1...3).contains(parts.count) && isNumeric ? nil : TextProblem("it is not one to three numbers")
    }

    package static var check: Check { .invalidVersion }

    package static var schema: ScalarSchema {
        ScalarSchema("a version such as `\"16\"`", pattern: "^[0-9]{1,4}(\\.[0-9]{1,4}){0,2}$")
    }
}

package typealias DatabaseVersion = Checked<DatabaseVersionRule>
