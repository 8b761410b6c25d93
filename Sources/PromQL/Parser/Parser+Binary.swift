extension Parser {
    /// An operator, what follows it and its right side.
    mutating func parseBinary(_ left: Branch, _ operation: BinaryOperator) -> Branch {
        let sign = token
        advance()
        let returnsBool = take(.bool)
        let boolRange = returnsBool ? lastEnd - 4..<lastEnd : nil
        let matching = parseMatching()
        let minimum = operation.isRightAssociative ? operation.precedence : operation.precedence + 1
        let right = isLost ? .missing : parseExpression(atLeast: minimum)
        guard let first = left.expression, let second = right.expression else { return .missing }
        let node = Binary(
            operation, operationRange: sign.range, returnsBool: returnsBool, matching: matching, left: first,
            right: second)
        checkBinary(node, boolRange: boolRange)
        return grown(.binary(node), over: max(left.height, right.height))
    }

    /// `on` or `ignoring` with labels, and a group.
    private mutating func parseMatching() -> VectorMatching {
        var matching = VectorMatching()
        guard token.kind == .on || token.kind == .ignoring else { return matching }
        let word = token
        advance()
        let labels = parseLabels()
        matching.labels = word.kind == .on ? .on(labels) : .ignoring(labels)
        if !isLost, token.kind == .groupLeft || token.kind == .groupRight {
            matching.group = token.kind == .groupLeft ? .left : .right
            advance()
            if token.kind == .leftParenthesis { matching.include = parseLabels() }
        }
        matching.range = word.start..<max(word.start, lastEnd)
        return matching
    }
}
