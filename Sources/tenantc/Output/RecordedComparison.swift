import Git
import TenantCompiler
import WorkSharing

/// Compares an output folder as it is staged or committed with what it should be, by the ids of contents: no file is
/// read, but for the first bytes of those that should not be there.
struct RecordedComparison: Sendable {
    /// By path.
    let files: [RecordedFile]
    let tree: OutputTree
    let scope: OutputScope
    let workers: Int

    /// - Parameter isGenerated: Whether the compiler wrote a file.
    func plan(
        isGenerated: (RecordedFile) throws(GitError) -> Bool
    ) async throws(GitError) -> OutputPlan {
        var plan = OutputPlan()
        var recorded = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        let ids = await wantedIDs()
        for (folder, ids) in zip(tree.folders, ids) {
            for (file, id) in zip(folder.files, ids) {
                compare(file, id, recorded.removeValue(forKey: file.path), &plan)
            }
        }
        for file in files where recorded[file.path] != nil && scope.covers(Self.folder(of: file.path)) {
            if file.path.hasSuffix(OutputWriter.temporarySuffix) {
                plan.leftovers.append(file.path)
            } else if try isGenerated(file) {
                plan.deletes.append(file.path)
            } else {
                plan.foreign.append(file.path)
            }
        }
        return plan
    }

    private func wantedIDs() async -> [[ObjectID]] {
        let tree = self.tree
        return await inParallel(tree.folders.count, workers: workers) { index in
            tree.folders[index].files.map { ObjectID(.blob, of: $0.bytes(in: tree.contents)) }
        }
    }

    private func compare(_ file: OutputTree.File, _ id: ObjectID, _ found: RecordedFile?, _ plan: inout OutputPlan) {
        switch found?.kind {
        case .regular where found?.id == id: plan.unchangedCount += 1
        case .regular, .executable: plan.changed.append(file)
        case .strange:
            plan.addObstacle(file.path)
            plan.missing.append(file)
        case nil: plan.missing.append(file)
        }
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}
