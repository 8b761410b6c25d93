/// The syntax tree of a regular expression, of what matters for which texts it matches.
package indirect enum Pattern: Sendable, Hashable {
    case empty
    case scalars(ScalarSet)
    case assertion(Assertion)
    case sequence([Pattern])
    case choice([Pattern])
    /// `most` is nil where there is no bound.
    case repeated(Pattern, least: Int, most: Int?)

    /// A condition on the place between two characters.
    package enum Assertion: Sendable, Hashable {
        case textStart, textEnd, lineStart, lineEnd, wordBoundary, noWordBoundary
    }
}
