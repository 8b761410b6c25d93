package import Diagnostics

/// What putting findings right has come to.
package struct FixResult: Sendable {
    /// The sources as they should be.
    package let sources: SourceMap
    /// What was done, in the order in which it was done.
    package let outcomes: [FixOutcome]
    /// What the sources compile to now.
    package let compilation: Compilation
    /// How many findings could be put right by changes that somebody has to look at, and were not asked for.
    package let unsafeCount: Int
}

/// What became of one finding's fix.
package struct FixOutcome: Sendable {
    /// As it was found.
    package let finding: Diagnostic
    package let title: String
    package let path: String
    /// Of the finding, when it was found.
    package let position: Position
    /// Why the fix was taken back; null where it was made.
    package let refusal: String?
}
