/// A matcher whose expression is compiled.
package struct LabelCondition: Sendable, Hashable {
    package let name: String
    package let operation: MatchOperation
    package let value: String
    /// There is one where the operation takes an expression.
    package let pattern: LabelPattern?

    package init(_ matcher: LabelMatcher, _ patterns: inout PatternTable) throws(PatternError) {
        name = matcher.name
        operation = matcher.operation
        value = matcher.value
        pattern = matcher.operation.takesExpression ? try patterns.pattern(matcher.value) : nil
    }

    private init(negating other: LabelCondition) {
        name = other.name
        value = other.value
        pattern = other.pattern
        operation =
            switch other.operation {
            case .equal: .notEqual
            case .notEqual: .equal
            case .matches: .matchesNot
            case .matchesNot: .matches
            }
    }

    /// What holds exactly where this does not.
    package var negated: LabelCondition { LabelCondition(negating: self) }

    package func matches(_ value: String) -> Bool {
        (pattern?.matches(value) ?? value.hasBytes(of: self.value)) != operation.isNegative
    }

    package func matches(_ labels: LabelSet) -> Bool { matches(labels[name]) }

    /// The values that are taken, where these are few.
    package var values: [String]? {
        switch operation {
        case .equal: [value]
        case .matches: pattern?.literals
        case .notEqual, .matchesNot: nil
        }
    }

    package static func == (left: LabelCondition, right: LabelCondition) -> Bool {
        left.name == right.name && left.operation == right.operation && left.value.hasBytes(of: right.value)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(operation)
        hasher.combine(value)
    }

    /// As Alertmanager writes it: `tenant="acme"`.
    package var text: String { name + operation.rawValue + Self.quoted(value) }

    static func quoted(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}

extension LabelCondition {
    /// `name="value"`.
    package init(_ value: String, _ name: String) { self.init(name: name, .equal, value, nil) }

    /// `name!="value"`.
    package init(not value: String, _ name: String) { self.init(name: name, .notEqual, value, nil) }

    /// The same condition on another label.
    package func renamed(_ name: String) -> LabelCondition { LabelCondition(name: name, operation, value, pattern) }

    private init(name: String, _ operation: MatchOperation, _ value: String, _ pattern: LabelPattern?) {
        self.name = name
        self.operation = operation
        self.value = value
        self.pattern = pattern
    }
}
