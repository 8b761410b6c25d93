import Git
import TenantCompiler

/// What a source commit is rendered to, and which part of a branch's `out/` that replaces.
struct Rendering {
    let source: Commit
    /// For whom it is committed.
    let people: CommitPeople
    /// The day that exemptions were held against; null where there are none.
    let day: CalendarDate?
    /// From the root of the branch, `platform/out`.
    let folder: String
    /// What is written.
    let outputs: [RenderedUnit]
    let wanted: WantedTree
    /// What of `out/` it answers for; all else stays as the branch has it.
    let scope: OutputScope
    /// The tip that all else was rendered at, and that this can be laid over alone; null where it fits every tip.
    let base: ObjectID?
    /// Whether the tip is known to be what the source renders to.
    var isKnownUnchanged = false
}
