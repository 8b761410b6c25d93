internal import LabelMatching

/// Reads one matcher of a policy: `severity="critical"`, `alertname=~"Node.*"`.
///
/// Stricter than `Alerting.MatcherText`, which takes what Alertmanager takes: several matchers in one text, blanks
/// outside of quotes, and escapes that nobody knows.
enum PolicyMatcher {
    /// A matcher, or what is wrong with the text.
    static func read(_ text: String) -> Result<LabelMatcher, Problem> {
        let name = text.drop { $0 == " " }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        guard PrometheusIdentifier.problem(in: String(name), allowsColon: false) == nil else {
            return .failure(Problem("it does not begin with a label's name"))
        }
        let rest = text[name.endIndex...].drop { $0 == " " }
        let operations: [MatchOperation] = [.matches, .matchesNot, .notEqual, .equal]
        guard let operation = operations.first(where: { rest.hasPrefix($0.rawValue) }) else {
            return .failure(Problem("one of `=`, `!=`, `=~` and `!~` follows the label"))
        }
        return value(rest.dropFirst(operation.rawValue.count).drop { $0 == " " }).flatMap { value in
            if operation.takesExpression {
                do throws(PatternError) {
                    _ = try RegularExpression(value)
                } catch {
                    return .failure(Problem(error.message))
                }
            }
            return .success(LabelMatcher(String(name), operation, value))
        }
    }

    struct Problem: Error {
        let message: String

        init(_ message: String) { self.message = message }
    }

    /// A quoted value without its quotes; or one that needs none.
    private static func value(_ text: Substring) -> Result<String, Problem> {
        var rest = text
        while rest.last == " " { rest.removeLast() }
        guard rest.first == "\"" else {
            let isPlain = !rest.isEmpty && !rest.contains { " \",{}'\\".contains($0) || $0.isNewline }
            return isPlain ? .success(String(rest)) : .failure(Problem("its value is not in double quotes"))
        }
        var value = ""
        var isEscaped = false
        for (offset, character) in rest.dropFirst().enumerated() {
            if isEscaped {
                guard let meant = ["n": "\n", "\"": "\"", "\\": "\\"][character] else {
                    return .failure(Problem("`\\\(character)` is no escape that Alertmanager knows"))
                }
                value += meant
                isEscaped = false
            } else if character == "\"" {
                return offset == rest.count - 2
                    ? .success(value)
                    : .failure(Problem("something follows its value; each matcher is an item of its own"))
            } else if character == "\\" {
                isEscaped = true
            } else {
                value.append(character)
            }
        }
        return .failure(Problem("its value has no closing quote"))
    }
}
