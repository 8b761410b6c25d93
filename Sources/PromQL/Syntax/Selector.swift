package import LabelMatching

/// The choice of series: a metric's name, conditions on labels, or both.
package struct Selector: Sendable, Hashable {
    /// The name before the braces, or in quotes within them; a matcher of `__name__` is among `matchers`.
    package let name: Name?
    package let matchers: [SelectorMatcher]
    /// The bytes from `{` to `}`, where there are any.
    package let braces: Range<Int>?
    package let modifiers: Modifiers
    /// The bytes with the modifiers.
    package let range: Range<Int>

    package init(
        name: Name?, matchers: [SelectorMatcher], braces: Range<Int>? = nil, modifiers: Modifiers = Modifiers(),
        range: Range<Int> = 0..<0
    ) {
        self.name = name
        self.matchers = matchers
        self.braces = braces
        self.modifiers = modifiers
        self.range = range
    }

    /// The bytes of name and braces.
    package var coreRange: Range<Int> {
        let end = max(name?.range.upperBound ?? 0, braces?.upperBound ?? 0)
        return range.lowerBound..<max(range.lowerBound, end)
    }

    /// The one name that it selects, where it is fixed by the name or by an equality on `__name__`.
    package var metricName: String? {
        if let name { return name.text }
        var found: String?
        for condition in matchers where condition.matcher.name == "__name__" && condition.matcher.operation == .equal {
            if let found, found != condition.matcher.value { return nil }
            found = condition.matcher.value
        }
        return found
    }

    /// All conditions, the name's equality first.
    package var conditions: [LabelMatcher] {
        let named = matchers.map(\.matcher)
        return name.map { [LabelMatcher("__name__", .equal, $0.text)] + named } ?? named
    }
}
