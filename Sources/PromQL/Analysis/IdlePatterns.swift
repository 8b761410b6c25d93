internal import LabelMatching

extension Analyses {
    /// Regular expressions that say what a plain condition says, or nothing.
    static func idlePatterns(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        guard context.purpose != .query else { return [] }
        var problems: [PromQLProblem] = []
        expression.forEach { node in
            for condition in node.selector?.matchers ?? [] where condition.matcher.operation.takesExpression {
                problems += problem(of: condition)
            }
        }
        return problems
    }

    private static func problem(of condition: SelectorMatcher) -> [PromQLProblem] {
        let matcher = condition.matcher
        let isPositive = matcher.operation == .matches
        if isPositive, matcher.value == ".*" {
            return [
                PromQLProblem(
                    .idlePattern, condition.range, "every series meets this, with or without the label",
                    help: "leave it out, or write `\(matcher.name)=~\".+\"` for series that have the label")
            ]
        }
        guard isPlain(matcher.value) else { return [] }
        let plain = LabelMatcher(matcher.name, isPositive ? .equal : .notEqual, matcher.value)
        return [
            PromQLProblem(
                .idlePattern, condition.range, "this regular expression matches one text and no other",
                help: "write `\(isPositive ? "=" : "!=")`",
                fix: TextEdit(condition.range, Printer.text(of: plain)))
        ]
    }

    /// Whether every character stands for itself.
    private static func isPlain(_ pattern: String) -> Bool {
        !pattern.isEmpty
            && pattern.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"),
                    UInt8(ascii: ":"), UInt8(ascii: " "):
                    true
                default: false
                }
            }
    }
}
