import TenantCompiler

/// What has to be done to an output folder to make it what the sources say.
struct OutputPlan: Sendable {
    /// Folders that are not there yet; they are filled aside and moved into place whole.
    var newFolders: [NewFolder] = []
    /// Files that are missing in folders that are there.
    var missing: [OutputTree.File] = []
    /// Files that are there with other bytes.
    var changed: [OutputTree.File] = []
    /// Files that the compiler wrote once and writes no more.
    var deletes: [String] = []
    /// What an interrupted run has left behind.
    var leftovers: [String] = []
    /// What the compiler did not write.
    var foreign: [String] = []
    /// Foreign links, files and folders that stand where something of another kind has to be.
    var obstacles: [String] = []
    var unchangedCount = 0

    /// A folder that is not there yet.
    struct NewFolder: Sendable {
        let folder: OutputTree.Folder
        /// The path of the highest folder above it that is not there either, or its own.
        let top: String
    }

    /// How many files are written.
    var writeCount: Int { missing.count + changed.count + newFolders.reduce(0) { $0 + $1.folder.files.count } }

    /// Paths that differ, for `--check`.
    var stalePaths: [(path: String, verb: String)] {
        let new = newFolders.flatMap(\.folder.files).map { ($0.path, "missing") }
        let blocked = Set(obstacles)
        let absent = missing.filter { !blocked.contains($0.path) }.map { ($0.path, "missing") }
        let different = changed.map { ($0.path, "different") }
        let old = deletes.map { ($0, "no longer made") }
        let left = leftovers.map { ($0, "left by an interrupted run") }
        let written = Set(changed.map(\.path))
        let strange = foreign.filter { !written.contains($0) }.map { ($0, "not written by tenantc") }
        return (new + absent + different + old + left + strange).sorted { $0.0 < $1.0 }
    }

    mutating func join(_ other: OutputPlan) {
        newFolders += other.newFolders
        missing += other.missing
        changed += other.changed
        deletes += other.deletes
        leftovers += other.leftovers
        foreign += other.foreign
        obstacles += other.obstacles
        unchangedCount += other.unchangedCount
    }

    /// Something foreign that has to go before anything can be written.
    mutating func addObstacle(_ path: String) {
        foreign.append(path)
        obstacles.append(path)
    }

    /// The plan with foreign files taken over, as `--force` asks: those in the way are replaced, others deleted.
    func claimingForeignFiles() -> OutputPlan {
        guard !foreign.isEmpty else { return self }
        var plan = self
        let replaced = Set(changed.map(\.path)).union(obstacles)
        plan.deletes += foreign.filter { !replaced.contains($0) }
        plan.foreign = []
        return plan
    }
}
