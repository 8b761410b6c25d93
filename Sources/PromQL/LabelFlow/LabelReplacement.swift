internal import LabelMatching

/// What `label_replace` does to its target.
struct LabelReplacement {
    let replacement: String
    let pattern: String

    /// What a match writes.
    private enum Written {
        /// Text that is not empty.
        case something
        case nothing
        /// The source's own value.
        case source
        case unknown
    }

    /// Whether the target is there afterwards, for what it and the source were before.
    func presence(of target: LabelPresence, source: LabelPresence, at range: Range<Int>) -> LabelPresence {
        let matchesEmpty = LabelInference.matchesNothing(pattern)
        let matchesAll = pattern == ".*" || pattern == "(.*)"
        if source.isNever, !matchesEmpty { return target }
        switch written {
        case .something: return isCertain(source, matchesEmpty, matchesAll) || target == .always ? .always : .sometimes
        case .nothing:
            if isCertain(source, matchesEmpty, matchesAll) || target.isNever {
                return .never(because: range, what: "`label_replace` empties it")
            }
            return .sometimes
        case .source:
            if matchesAll {
                if case .never = source {
                    return .never(because: range, what: "`label_replace` copies a label that is not there")
                }
                return source
            }
            // What is not empty is copied, and nothing changes where there is nothing.
            if pattern == "(.+)" { return source == .always || target == .always ? .always : .sometimes }
            return .sometimes
        case .unknown: return .sometimes
        }
    }

    private func isCertain(_ source: LabelPresence, _ matchesEmpty: Bool, _ matchesAll: Bool) -> Bool {
        matchesAll || (source.isNever && matchesEmpty) || (source == .always && pattern == ".+")
    }

    private var written: Written {
        if replacement.isEmpty { return .nothing }
        guard let dollar = replacement.firstIndex(of: "$") else { return .something }
        // Text before or after a group is written whatever the group holds.
        if dollar != replacement.startIndex { return .something }
        if replacement == "$1" || replacement == "${1}", pattern == "(.*)" || pattern == "(.+)" { return .source }
        return .unknown
    }
}
