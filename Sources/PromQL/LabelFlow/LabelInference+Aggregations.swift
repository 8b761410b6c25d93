/// Aggregations.
extension LabelInference {
    mutating func labels(of node: Aggregation) -> LabelSet {
        if let parameter = node.parameter { _ = labels(of: parameter) }
        let operand = labels(of: node.operand)
        if node.operation.selectsSeries { return operand }
        var result = grouped(operand, node)
        if node.operation == .countValues, case .string(let label)? = node.parameter?.unwrapped {
            let isDropped = node.grouping.map { $0.isWithout && $0.labels.contains { $0.text == label.value } } ?? false
            if !isDropped { result[label.value] = .always }
        }
        return result
    }

    private func grouped(_ operand: LabelSet, _ node: Aggregation) -> LabelSet {
        let word = node.operation.rawValue
        guard let grouping = node.grouping else {
            return none(node.operationRange, "`\(word)` without `by` keeps no labels")
        }
        let names = grouping.labels.map(\.text)
        let list = names.joined(separator: ", ")
        if grouping.isWithout {
            var result = withoutName(operand, node.operationRange, word)
            for label in grouping.labels where !result[label.text].isNever {
                result[label.text] = .never(because: label.range, what: "`\(word) without (\(list))` drops it")
            }
            return result
        }
        let what = names.isEmpty ? "keeps no labels" : "keeps only \(Self.quoted(names))"
        return operand.keeping(
            names, else: .never(because: grouping.range, what: "`\(word) by (\(list))` \(what)"))
    }

    /// Names as a sentence lists them.
    static func quoted(_ names: [String]) -> String {
        let words = names.map { "`\($0)`" }
        guard let last = words.last, words.count > 1 else { return words.joined() }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
