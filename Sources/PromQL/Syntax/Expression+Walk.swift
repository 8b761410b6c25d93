extension Expression {
    /// Calls a body on the node and all below it, parents first and in the order of the text.
    package func forEach(_ body: (Expression) -> Void) {
        body(self)
        for child in children { child.forEach(body) }
    }

    /// The selector of an instant or a range vector.
    package var selector: Selector? {
        switch self {
        case .selector(let node): node
        case .range(let node): node.selector
        default: nil
        }
    }
}
