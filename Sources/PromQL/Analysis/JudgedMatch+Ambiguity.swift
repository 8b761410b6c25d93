/// Sides that have several series for one of the other.
extension JudgedMatch {
    /// A side that must have one series for each match and is aggregated by a label that does not decide.
    var ambiguity: PromQLProblem? {
        if node.operation.isSet { return nil }
        let group = node.matching.group
        if group != .left, let problem = ambiguity(of: node.left, left, "left", remedy: .left) { return problem }
        if group != .right, let problem = ambiguity(of: node.right, right, "right", remedy: .right) { return problem }
        return nil
    }

    private func ambiguity(
        of side: Expression, _ labels: LabelSet, _ word: String, remedy: VectorMatching.Group
    ) -> PromQLProblem? {
        guard let kept = Self.keptLabels(side) else { return nil }
        let extra = kept.filter { name in
            !decides(name) && !labels[name.text].isNever && labels.value(of: name.text) == nil
        }
        guard !extra.isEmpty else { return nil }
        let list = LabelInference.quoted(extra.map(\.text))
        let message =
            "the \(word) side has a series for each \(list), which the matching does not look at:"
            + " it fails where there are several"
        let help =
            node.matching.group == nil
            ? "write `\(remedy.rawValue)`, or aggregate that side by the labels that decide"
            : "aggregate that side by the labels that decide"
        return PromQLProblem(.ambiguousMatch, place, message, help: help)
    }

    private func decides(_ name: Name) -> Bool {
        switch node.matching.labels {
        case .all: true
        case .on(let labels): labels.contains { $0.text == name.text }
        case .ignoring(let labels): !labels.contains { $0.text == name.text }
        }
    }

    /// The labels that the series of a side are told apart by, where the side is an aggregation by those.
    private static func keptLabels(_ side: Expression) -> [Name]? {
        var expression = side.unwrapped
        while true {
            switch expression {
            case .aggregation(let node):
                guard let grouping = node.grouping else { return [] }
                return grouping.isWithout || node.operation.selectsSeries || node.operation == .countValues
                    ? nil : grouping.labels
            case .unary(let node): expression = node.operand.unwrapped
            case .binary(let node) where node.right.type == .scalar: expression = node.left.unwrapped
            case .binary(let node) where node.left.type == .scalar: expression = node.right.unwrapped
            default: return nil
            }
        }
    }
}
