/// A key of a ConfigMap or Secret: `[-._a-zA-Z0-9]+`, at most 253 bytes, not `.` and not starting with `..`.
package enum ConfigMapKey {
    private static let grammar = NameGrammar(
        maxLength: 253, isFirst: QualifiedName.grammar.isInner, isInner: QualifiedName.grammar.isInner,
        isLast: QualifiedName.grammar.isInner, called: "a key", holds: "letters, digits, `-`, `_` and `.`",
        starts: "a letter or digit", ends: "a letter or digit")

    package static func problem(in key: String) -> NameProblem? {
        if let problem = grammar.problem(in: key[...].utf8) {
            return problem.moved(by: 0, suggestion: grammar.repaired(key).flatMap(plain))
        }
        return directoryProblem(in: key, called: "a key")
    }

    /// The name, if it is not one of a directory.
    static func plain(_ name: String) -> String? { directoryProblem(in: name, called: "") == nil ? name : nil }

    /// Such names become file names in a volume, where `.` and `..` already mean something.
    static func directoryProblem(in name: String, called: String) -> NameProblem? {
        if name != ".", !name.hasPrefix("..") { return nil }
        return NameProblem(message: "\(called) is not `.` and does not start with `..`", offset: 0)
    }
}
