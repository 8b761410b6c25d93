/// An answer that may not be known, because it would cost too much to find.
package enum Verdict: Sendable, Hashable {
    case yes
    case no
    case unknown
}
