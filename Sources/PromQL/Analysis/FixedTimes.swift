extension Analyses {
    /// Rules that look at a moment which never changes, or which has not come.
    static func fixedTimes(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        guard context.purpose != .query else { return [] }
        return fixedTimes(expression, isMoved: false)
    }

    /// The depth is bounded by that of parsed expressions.
    ///
    /// - Parameter isMoved: Whether a subquery above decides which time it is.
    private static func fixedTimes(_ expression: Expression, isMoved: Bool) -> [PromQLProblem] {
        var problems: [PromQLProblem] = []
        if let modifiers = modifiers(of: expression) {
            if let at = modifiers.at {
                problems.append(problem(of: at))
            } else if let offset = modifiers.offset, offset.duration.nanoseconds < 0, !isMoved {
                problems.append(
                    PromQLProblem(
                        .fixedTime, offset.range, "a rule is evaluated now, and this reads what is yet to come",
                        help: "leave the sign out to look back"))
            }
        }
        var isBelow = isMoved
        if case .subquery = expression { isBelow = true }
        return problems + expression.children.flatMap { fixedTimes($0, isMoved: isBelow) }
    }

    private static func modifiers(of expression: Expression) -> Modifiers? {
        switch expression {
        case .selector(let node): node.modifiers
        case .range(let node): node.modifiers
        case .subquery(let node): node.modifiers
        default: nil
        }
    }

    private static func problem(of at: AtModifier) -> PromQLProblem {
        switch at.moment {
        case .seconds:
            PromQLProblem(
                .fixedTime, at.range, "this reads the same moment whenever the rule is evaluated, until it is deleted",
                help: "`offset` looks back from when the rule is evaluated")
        case .start, .end:
            PromQLProblem(
                .fixedTime, at.range, "a rule is evaluated at one moment, which is its start and its end",
                help: "leave it out")
        }
    }
}
