/// Sides that have nothing in common.
extension JudgedMatch {
    /// A label that decides and that the sides surely have different values for.
    var contradiction: PromQLProblem? {
        for label in decisive {
            if let what = difference(label) {
                let result = node.operation == .unless ? "so nothing is ever taken away" : "so there is never a result"
                return PromQLProblem(
                    .impossibleMatch, place, "the sides never match, \(result): \(what)", help: help(label))
            }
        }
        return nil
    }

    /// The bytes of the matching, or of the operator where none is written.
    var place: Range<Int> { node.matching.range.isEmpty ? node.operationRange : node.matching.range }

    /// The labels that decide and that something is known of.
    private var decisive: [String] {
        switch node.matching.labels {
        case .on(let labels): return labels.map(\.text)
        case .all: return named(except: [])
        case .ignoring(let labels): return named(except: labels.map(\.text))
        }
    }

    private func named(except ignored: [String]) -> [String] {
        let names = Set(left.names + right.names).subtracting(ignored + [LabelInference.name])
        return names.sorted()
    }

    private func difference(_ label: String) -> String? {
        switch (left[label], right[label]) {
        case (.always, .never(_, let what)): return "the left always has `\(label)`, and on the right \(what)"
        case (.never(_, let what), .always): return "the right always has `\(label)`, and on the left \(what)"
        case (.always, .always):
            guard let one = left.value(of: label), let other = right.value(of: label), one != other else { return nil }
            return "`\(label)` is `\(one)` on the left and `\(other)` on the right"
        default: return nil
        }
    }

    private func help(_ label: String) -> String {
        if case .on = node.matching.labels { return "leave `\(label)` out of `on`" }
        return "ignore it with `ignoring (\(label))`, or say with `on` which labels decide"
    }
}
