/// The name of a container's environment variable: `[-._a-zA-Z][-._a-zA-Z0-9]*`, not `.` and not starting with `..`.
package enum EnvironmentVariableName {
    private static let grammar = NameGrammar(
        maxLength: .max, isFirst: { QualifiedName.grammar.isInner($0) && !ASCII.isDigit($0) },
        isInner: QualifiedName.grammar.isInner, isLast: QualifiedName.grammar.isInner,
        called: "an environment variable's name", holds: "letters, digits, `-`, `_` and `.`",
        starts: "a letter, `-`, `_` or `.`", ends: "a letter or digit")

    package static func problem(in name: String) -> NameProblem? {
        if let problem = grammar.problem(in: name[...].utf8) {
            return problem.moved(
                by: 0, suggestion: grammar.repaired(name, replacement: "_").flatMap(ConfigMapKey.plain))
        }
        return ConfigMapKey.directoryProblem(in: name, called: "an environment variable's name")
    }
}
