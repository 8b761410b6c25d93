import TenantCompiler

/// What has to be done to an output folder to make it what the sources say.
struct OutputPlan: Sendable {
    /// Folders that are not there yet; they are filled aside and moved into place whole.
    var newFolders: [OutputTree.Folder] = []
    /// Files that are missing or different in folders that are there.
    var writes: [OutputTree.File] = []
    /// Files that the compiler wrote once and writes no more.
    var deletes: [String] = []
    /// What an interrupted run has left behind.
    var leftovers: [String] = []
    /// Files that the compiler did not write.
    var foreign: [String] = []
    var unchangedCount = 0

    var isEmpty: Bool { newFolders.isEmpty && writes.isEmpty && deletes.isEmpty }

    /// Paths that differ, for `--check`.
    var stalePaths: [(path: String, verb: String)] {
        let new = newFolders.flatMap(\.files).map { ($0.path, "missing") }
        let changed = writes.map { ($0.path, "different") }
        let old = deletes.map { ($0, "no longer made") }
        return (new + changed + old).sorted { $0.0 < $1.0 }
    }

    mutating func join(_ other: OutputPlan) {
        newFolders += other.newFolders
        writes += other.writes
        deletes += other.deletes
        leftovers += other.leftovers
        foreign += other.foreign
        unchangedCount += other.unchangedCount
    }
}
