extension Expression {
    /// The selector, range or subquery with other modifiers; any other node as it is.
    func with(_ modifiers: Modifiers, range: Range<Int>) -> Expression {
        switch self {
        case .selector(let node):
            .selector(
                Selector(
                    name: node.name, matchers: node.matchers, braces: node.braces, modifiers: modifiers, range: range))
        case .range(let node):
            .range(
                RangeSelector(selector: node.selector, duration: node.duration, modifiers: modifiers, range: range))
        case .subquery(let node):
            .subquery(
                Subquery(
                    operand: node.operand, duration: node.duration, step: node.step, modifiers: modifiers,
                    range: range))
        default: self
        }
    }
}
