/// Is told how a compile goes on, for timings and progress lines. The compiler itself has no clock.
package protocol CompileObserver: Sendable {
    func ended(_ stage: Stage)
    /// Some more of a stage's items are done. Called from any thread.
    func advanced(_ stage: Stage, by count: Int, of total: Int)
}

/// The stages of a compile, in order.
package enum Stage: String, Sendable, CaseIterable {
    case parse
    case resolve
    case render
    case link
}
