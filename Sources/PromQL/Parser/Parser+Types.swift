/// The rules that Prometheus holds a tree to once it is read.
extension Parser {
    mutating func checkBinary(_ node: Binary, boolRange: Range<Int>?) {
        let operation = node.operation
        if let boolRange, !operation.isComparison {
            report(boolRange, "`bool` follows comparisons only, `\(operation.rawValue)` is none")
        }
        let left = node.left.type
        let right = node.right.type
        if operation.isComparison, !node.returnsBool, left == .scalar, right == .scalar {
            report(
                node.operationRange, "two scalars are compared with `bool` only",
                help: "write `\(operation.rawValue) bool`",
                fix: TextEdit(node.operationRange.upperBound..<node.operationRange.upperBound, " bool"))
        }
        checkLabelsTwice(node.matching)
        for operand in [node.left, node.right] where !operand.type.isOperand {
            report(
                operand.range,
                "`\(operation.rawValue)` takes scalars and instant vectors, this is \(operand.type.phrase)")
        }
        if left != .instantVector || right != .instantVector {
            switch node.matching.labels {
            case .on(let labels) where !labels.isEmpty, .ignoring(let labels) where !labels.isEmpty:
                report(node.matching.range, "only two instant vectors are matched by labels")
            default: break
            }
        } else if operation.isSet, node.matching.group != nil {
            report(node.matching.range, "`\(operation.rawValue)` takes no group: it always matches many to many")
        }
        if operation.isSet, left == .scalar || right == .scalar {
            let scalar = left == .scalar ? node.left : node.right
            report(
                scalar.range, "`\(operation.rawValue)` takes two instant vectors, this is a scalar",
                help: "`vector(…)` makes a vector of a scalar")
        }
    }

    private mutating func checkLabelsTwice(_ matching: VectorMatching) {
        guard case .on(let labels) = matching.labels, !matching.include.isEmpty else { return }
        for label in matching.include where labels.contains(where: { $0.text == label.text }) {
            report(label.range, "the label `\(label.text)` stands in `on` and in the group at once")
        }
    }

    mutating func checkAggregation(_ operation: AggregationOperator, parameter: Expression?, operand: Expression) {
        if operand.type != .instantVector {
            report(
                operand.range,
                "`\(operation.rawValue)` aggregates an instant vector, this is \(operand.type.phrase)",
                help: operand.type == .rangeVector ? "a function such as `rate` makes a vector of a range" : nil)
        }
        if let parameter, let wanted = operation.parameter, parameter.type != wanted {
            report(
                parameter.range,
                "the parameter of `\(operation.rawValue)` is \(wanted.phrase), this is \(parameter.type.phrase)"
            )
        }
    }

    mutating func checkCall(_ function: Function, _ arguments: [Expression], nameRange: Range<Int>, range: Range<Int>) {
        let signature = function.table
        if arguments.count < signature.least || arguments.count > signature.most ?? .max {
            report(range, "`\(function.rawValue)` takes \(Self.count(signature)), found \(arguments.count)")
        }
        for (index, argument) in arguments.enumerated() {
            guard let wanted = signature.argument(at: index), index < signature.most ?? .max else { break }
            if argument.type != wanted {
                report(
                    argument.range,
                    "argument \(index + 1) of `\(function.rawValue)` is \(wanted.phrase), this is \(argument.type.phrase)",
                    help: hint(wanted: wanted, found: argument))
            }
        }
        if function == .info, arguments.count > 1 { checkInfo(arguments[1]) }
    }

    /// The second argument of `info` is written as a selector without a name.
    private mutating func checkInfo(_ argument: Expression) {
        if case .selector(let selector) = argument, selector.name == nil || selector.name?.isQuoted == true { return }
        report(argument.range, "argument 2 of `info` is conditions in braces without a metric's name")
    }

    private func hint(wanted: ValueType, found: Expression) -> String? {
        switch (wanted, found.type) {
        case (.rangeVector, .instantVector):
            if case .selector = found { return "a range such as `[5m]` after the selector is missing" }
            return "a subquery such as `[1h:5m]` evaluates it over time"
        case (.instantVector, .scalar): return "`vector(…)` makes a vector of a scalar"
        case (.scalar, .instantVector): return "`scalar(…)` makes a scalar of a vector of one series"
        default: return nil
        }
    }

    private static func count(_ signature: FunctionSignature) -> String {
        let least = signature.least
        guard let most = signature.most else { return "at least \(least) arguments" }
        if most == least { return least == 0 ? "no argument" : least == 1 ? "one argument" : "\(least) arguments" }
        return "\(least) to \(most) arguments"
    }
}
