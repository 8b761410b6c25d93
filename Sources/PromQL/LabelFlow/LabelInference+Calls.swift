internal import LabelMatching

/// Functions.
extension LabelInference {
    mutating func labels(of node: Call) -> LabelSet {
        let word = node.function.rawValue
        let operand = operand(of: node)
        switch node.function {
        case .absent, .absentOverTime: return absent(node)
        case .vector: return none(node.range, "`vector` has no labels")
        case .labelReplace: return labelReplace(node, operand)
        case .labelJoin: return labelJoin(node, operand)
        case .info: return info(node, operand)
        case .sort, .sortDesc, .sortByLabel, .sortByLabelDesc, .lastOverTime, .firstOverTime: return operand
        case .histogramQuantile: return withoutBounds(withoutName(operand, node.nameRange, word), node)
        case .histogramQuantiles:
            var labels = withoutBounds(withoutName(operand, node.nameRange, word), node)
            if let label = text(node, 1) { labels[label] = .always }
            return labels
        default:
            if node.function.result == .scalar { return none(node.range, "a scalar has no labels") }
            return withoutName(operand, node.nameRange, word)
        }
    }

    /// The labels of the first vector that the function is given.
    private mutating func operand(of node: Call) -> LabelSet {
        var found: LabelSet?
        for argument in node.arguments {
            let labels = labels(of: argument)
            if found == nil, argument.type == .instantVector || argument.type == .rangeVector { found = labels }
        }
        return found ?? none(node.range, "`\(node.function.rawValue)` without an argument has no labels")
    }

    private func withoutBounds(_ labels: LabelSet, _ node: Call) -> LabelSet {
        var result = labels
        if !result["le"].isNever {
            result["le"] = .never(because: node.nameRange, what: "`\(node.function.rawValue)` drops `le`")
        }
        return result
    }

    private func text(_ node: Call, _ index: Int) -> String? {
        guard index < node.arguments.count, case .string(let literal) = node.arguments[index].unwrapped else {
            return nil
        }
        return literal.value
    }

    /// Labels come from equalities only, and from none that is contradicted by another matcher.
    private func absent(_ node: Call) -> LabelSet {
        let word = node.function.rawValue
        var result = none(node.nameRange, "`\(word)` has only labels that its selector gives one value to")
        let selector: Selector
        switch node.arguments.first?.unwrapped {
        case .selector(let found): selector = found
        case .range(let found): selector = found.selector
        default: return result
        }
        var seen: [String] = []
        for condition in selector.matchers where condition.matcher.name != Self.name {
            let matcher = condition.matcher
            if matcher.operation == .equal, !seen.contains(matcher.name) {
                seen.append(matcher.name)
                if matcher.value.isEmpty {
                    result[matcher.name] = result.others
                } else {
                    result.fix(matcher.name, to: matcher.value)
                }
            } else {
                result[matcher.name] = .never(
                    because: condition.range, what: "`\(word)` leaves out labels with several matchers")
            }
        }
        return result
    }

    private func labelJoin(_ node: Call, _ operand: LabelSet) -> LabelSet {
        var result = operand
        guard let target = text(node, 1), let separator = text(node, 2) else { return result }
        let sources = (3..<max(3, node.arguments.count)).map { index in
            text(node, index).map { result[$0] } ?? .sometimes
        }
        if sources.contains(.always) || (!separator.isEmpty && sources.count > 1) {
            result[target] = .always
        } else if sources.allSatisfy(\.isNever) {
            result[target] = .never(because: node.nameRange, what: "`label_join` has nothing to put into it")
        } else {
            result[target] = .sometimes
        }
        return result
    }

    private func labelReplace(_ node: Call, _ operand: LabelSet) -> LabelSet {
        var result = operand
        guard let target = text(node, 1) else { return result }
        guard let replacement = text(node, 2), let source = text(node, 3), let pattern = text(node, 4) else {
            result[target] = .sometimes
            return result
        }
        let change = LabelReplacement(replacement: replacement, pattern: pattern)
        result[target] = change.presence(of: result[target], source: result[source], at: node.nameRange)
        return result
    }

    /// The labels of the info metrics are added where a series has none of the name.
    private func info(_ node: Call, _ operand: LabelSet) -> LabelSet {
        let base = operand
        var result: LabelSet
        if node.arguments.count > 1, case .selector(let selector) = node.arguments[1].unwrapped {
            result = base
            for condition in selector.matchers where result[condition.matcher.name].isNever {
                result[condition.matcher.name] = .sometimes
            }
            if selector.matchers.allSatisfy({ $0.matcher.name == Self.name }) { result = opened(base) }
        } else {
            result = opened(base)
        }
        return result
    }

    private func opened(_ labels: LabelSet) -> LabelSet {
        var result = LabelSet(others: .sometimes)
        for name in labels.names where labels[name] == .always { result.take(name, from: labels) }
        return result
    }
}
