internal import LabelMatching

extension LabelMatcher {
    /// Whether a label's value is selected; a label that is absent has the empty value.
    ///
    /// An expression that does not compile selects nothing: it has been reported where it is written.
    func selects(_ text: String) -> Bool {
        var patterns = PatternTable()
        return (try? LabelCondition(self, &patterns))?.matches(text) ?? false
    }
}
