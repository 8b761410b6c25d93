/// How a push ended.
package enum PushResult: Sendable, Hashable {
    /// The remote has the commit; what it had to say goes with it.
    case pushed(words: String)
    /// The remote's branch has moved away from where it was read.
    case moved
}
