internal import LabelMatching

extension LabelMatcher {
    /// Whether a label's value is selected; a label that is absent has the empty value.
    ///
    /// An expression that does not compile selects nothing: it has been reported where it is written.
    func selects(_ text: String) -> Bool {
        switch operation {
        case .equal: return text == value
        case .notEqual: return text != value
        case .matches: return (try? RegularExpression(value))?.matchesWhole(text) ?? false
        case .matchesNot: return !((try? RegularExpression(value))?.matchesWhole(text) ?? true)
        }
    }
}
