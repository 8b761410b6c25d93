/// Operators between vectors and scalars.
extension LabelInference {
    mutating func labels(of node: Binary) -> LabelSet {
        let (left, right) = (labels(of: node.left), labels(of: node.right))
        switch (node.left.type == .instantVector, node.right.type == .instantVector) {
        case (false, false): return none(node.range, "a scalar has no labels")
        case (true, false): return named(left, node)
        case (false, true): return named(right, node)
        case (true, true): break
        }
        if keepsMatches { matches.append(JudgedMatch(node: node, left: left, right: right)) }
        switch node.operation {
        case .or: return left.joined(with: right)
        case .unless: return left
        case .and: return matched(left, right, node.matching)
        default: return arithmetic(left, right, node)
        }
    }

    /// What becomes of the name: arithmetic drops it, a comparison that filters keeps it.
    private func named(_ labels: LabelSet, _ node: Binary) -> LabelSet {
        if node.operation.isComparison && !node.returnsBool { return labels }
        if node.operation == .atan2 {
            // Releases differ.
            var result = labels
            if result[Self.name] == .always { result[Self.name] = .sometimes }
            return result
        }
        let word = node.returnsBool ? "\(node.operation.rawValue) bool" : node.operation.rawValue
        return withoutName(labels, node.operationRange, word)
    }

    private func arithmetic(_ left: LabelSet, _ right: LabelSet, _ node: Binary) -> LabelSet {
        let matching = node.matching
        guard let group = matching.group else { return oneToOne(left, right, node) }
        let (many, one) = group == .left ? (left, right) : (right, left)
        var result = named(matched(many, one, matching), node)
        for label in matching.include {
            result.take(label.text, from: one)
            if case .never(let range, let what) = one[label.text] {
                result[label.text] = .never(
                    because: range, what: "`\(group.rawValue)` takes it from the other side, and there \(what)")
            }
        }
        return result
    }

    private func oneToOne(_ left: LabelSet, _ right: LabelSet, _ node: Binary) -> LabelSet {
        let both = named(matched(left, right, node.matching), node)
        switch node.matching.labels {
        case .all: return both
        case .on(let labels):
            let names = labels.map(\.text)
            let list = names.joined(separator: ", ")
            let what = names.isEmpty ? "no labels" : "only \(Self.quoted(names))"
            return both.keeping(
                names, else: .never(because: node.matching.range, what: "matching `on (\(list))` keeps \(what)"))
        case .ignoring(let labels):
            var result = both
            for label in labels where !result[label.text].isNever {
                result[label.text] = .never(because: label.range, what: "matching `ignoring` drops it")
            }
            return result
        }
    }

    /// The labels of one side, knowing that those which decide have the same values on the other.
    private func matched(_ side: LabelSet, _ other: LabelSet, _ matching: VectorMatching) -> LabelSet {
        switch matching.labels {
        case .on(let labels): side.met(with: other, on: labels.map(\.text))
        case .all: side.met(with: other, except: [Self.name])
        case .ignoring(let labels): side.met(with: other, except: [Self.name] + labels.map(\.text))
        }
    }
}
