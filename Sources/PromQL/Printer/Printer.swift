package import LabelMatching

/// Writes expressions in one canonical form whose parse gives the same tree.
package struct Printer: Sendable {
    package private(set) var text = ""

    package init() {}

    package static func text(of expression: Expression) -> String {
        var printer = Printer()
        printer.print(expression)
        return printer.text
    }

    package mutating func print(_ expression: Expression) {
        switch expression {
        case .number(let node): text += NumberFormat.text(of: node)
        case .string(let node): text += Self.quoted(node.value)
        case .selector(let node):
            print(node)
            print(node.modifiers)
        case .range(let node):
            print(node.selector)
            text += "[\(DurationFormat.text(of: node.duration))]"
            print(node.modifiers)
        case .subquery(let node):
            printOperand(node.operand, atLeast: Self.primary)
            let step = node.step.map { DurationFormat.text(of: $0) } ?? ""
            text += "[\(DurationFormat.text(of: node.duration)):\(step)]"
            print(node.modifiers)
        case .aggregation(let node): print(node)
        case .call(let node):
            text += node.function.rawValue
            printArguments(node.arguments)
        case .unary(let node):
            text += node.isNegative ? "-" : "+"
            let isSigned = if case .unary = node.operand { true } else { false }
            printOperand(node.operand, atLeast: isSigned ? 0 : Self.sign)
        case .binary(let node): print(node)
        case .parenthesized(let node):
            text += "("
            print(node.inner)
            text += ")"
        }
    }

    /// What a sign takes without parentheses: what binds more strongly than `*`.
    private static let sign = BinaryOperator.power.precedence
    /// What a range or a subquery takes without parentheses.
    private static let primary = 100

    /// An operand, in parentheses where it binds more loosely than its place asks for.
    private mutating func printOperand(_ expression: Expression, atLeast precedence: Int) {
        let needsParentheses = Self.precedence(of: expression) < precedence
        if needsParentheses { text += "(" }
        print(expression)
        if needsParentheses { text += ")" }
    }

    private static func precedence(of expression: Expression) -> Int {
        switch expression {
        case .binary(let node): node.operation.precedence
        case .unary: BinaryOperator.multiply.precedence
        case .number(let node) where node.value.sign == .minus && !node.value.isNaN: BinaryOperator.multiply.precedence
        default: primary
        }
    }

    private mutating func printArguments(_ arguments: [Expression]) {
        text += "("
        for (index, argument) in arguments.enumerated() {
            if index > 0 { text += ", " }
            print(argument)
        }
        text += ")"
    }

    private mutating func print(_ node: Aggregation) {
        text += node.operation.rawValue
        if let grouping = node.grouping {
            text += grouping.isWithout ? " without " : " by "
            printLabels(grouping.labels)
            text += " "
        }
        printArguments(node.parameter.map { [$0, node.operand] } ?? [node.operand])
    }

    private mutating func print(_ node: Binary) {
        let precedence = node.operation.precedence
        let isRight = node.operation.isRightAssociative
        printOperand(node.left, atLeast: isRight ? precedence + 1 : precedence)
        text += " \(node.operation.rawValue)"
        if node.returnsBool { text += " bool" }
        print(node.matching)
        text += " "
        printRight(node.right, atLeast: isRight ? precedence : precedence + 1, after: node.matching)
    }

    /// The right side, which must not be taken for the labels of a group that names none.
    private mutating func printRight(_ expression: Expression, atLeast precedence: Int, after matching: VectorMatching)
    {
        // A sign needs no parentheses after an operator, however strongly that binds.
        let isSigned = if case .unary = expression { true } else if case .number = expression { true } else { false }
        printOperand(expression, atLeast: isSigned ? 0 : precedence)
    }

    private mutating func print(_ matching: VectorMatching) {
        switch matching.labels {
        case .all: return
        case .on(let labels):
            text += " on "
            printLabels(labels)
        case .ignoring(let labels):
            text += " ignoring "
            printLabels(labels)
        }
        guard let group = matching.group else { return }
        // Parentheses always, so that one of the right side is not read as the group's.
        text += " \(group.rawValue) "
        printLabels(matching.include)
    }

    private mutating func printLabels(_ labels: [Name]) {
        text += "("
        for (index, label) in labels.enumerated() {
            if index > 0 { text += ", " }
            text += Parser.isPlainLabel(label.text) && !label.isQuoted ? label.text : Self.quoted(label.text)
        }
        text += ")"
    }

    private mutating func print(_ modifiers: Modifiers) {
        if let at = modifiers.at {
            switch at.moment {
            case .seconds(let seconds): text += " @ \(NumberFormat.text(of: seconds))"
            case .start: text += " @ start()"
            case .end: text += " @ end()"
            }
        }
        if let offset = modifiers.offset { text += " offset \(DurationFormat.text(of: offset.duration))" }
    }

    private mutating func print(_ selector: Selector) {
        let isNamedBefore = selector.name.map { !$0.isQuoted } ?? false
        if isNamedBefore, let name = selector.name { text += name.text }
        guard !isNamedBefore || !selector.matchers.isEmpty else { return }
        text += "{"
        var isFirst = true
        if let name = selector.name, name.isQuoted {
            text += Self.quoted(name.text)
            isFirst = false
        }
        for condition in selector.matchers {
            if !isFirst { text += ", " }
            isFirst = false
            text += Self.text(of: condition.matcher)
        }
        text += "}"
    }

    /// A condition as it stands within braces.
    package static func text(of matcher: LabelMatcher) -> String {
        let name = Parser.isPlainLabel(matcher.name) ? matcher.name : quoted(matcher.name)
        return name + matcher.operation.rawValue + quoted(matcher.value)
    }

    /// A string in double quotes.
    package static func quoted(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            case "\u{FFFD}": text += "\\ufffd"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                text += "\\x" + String(scalar.value >> 4, radix: 16) + String(scalar.value & 15, radix: 16)
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
