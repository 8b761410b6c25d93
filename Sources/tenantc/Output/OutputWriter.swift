import Glibc
import TenantCompiler
import WorkSharing

/// Makes an output folder what the sources say. Each file and each new folder is written aside and moved into place
/// whole, so that at any moment every file is the old one or the new one; what an interrupted run leaves, the next
/// takes away.
struct OutputWriter: Sendable {
    let claim: OutputClaim
    let tree: OutputTree
    let workers: Int

    private var root: String { claim.root }

    static let stagingName = ".tenantc-staging"
    static let temporarySuffix = ".tenantc-tmp"

    /// Plans, and carries the plan out.
    ///
    /// - Parameters:
    ///   - force: Whether foreign files are replaced or deleted; without it they are refused.
    ///   - planned: Is called between the two.
    /// - Returns: What was done.
    func write(
        _ scope: OutputScope, force: Bool, planned: () -> Void
    ) async throws(MachineError) -> OutputPlan {
        var plan = try await OutputPlanner(root: root, tree: tree, scope: scope, workers: workers).plan()
        // What lies aside is this run's own, since the claim was of a folder with nothing aside.
        if claim.stage.writesAside { plan.leftovers.removeAll { $0 == Self.stagingName } }
        planned()
        guard plan.foreign.isEmpty || force else { throw .foreignFiles(plan.foreign, folder: root) }
        plan = plan.claimingForeignFiles()
        do {
            try await apply(plan)
        } catch {
            // On a full disk, what was written aside is in the way of everybody.
            try? Folder.removeTree(OutputClaim.aside(of: root))
            throw error
        }
        return plan
    }

    private func apply(_ plan: OutputPlan) async throws(MachineError) {
        for path in plan.obstacles + plan.leftovers { try Folder.removeTree("\(root)/\(path)") }
        try await fillNewFolders(plan.newFolders)
        try await replace(plan.missing + plan.changed)
        for path in plan.deletes { try File.remove("\(root)/\(path)") }
        removeEmptyFolders(of: plan.deletes)
        try Folder.removeTree(OutputClaim.aside(of: root))
    }

    private func replace(_ files: [OutputTree.File]) async throws(MachineError) {
        let root = self.root, tree = self.tree
        _ = try await inParallel(files.count, workers: workers) { index throws(MachineError) in
            let file = files[index]
            let path = "\(root)/\(file.path)"
            switch file.state {
            case .differs: try File.move("\(OutputClaim.aside(of: root))/\(file.path)", to: path)
            case .unchanged: throw .changedMeanwhile(path)
            case .held:
                let aside = path + Self.temporarySuffix
                try File.create(aside, file.bytes(in: tree.contents))
                try File.move(aside, to: path)
            }
        }
    }

    /// Fills the folders aside, file by file in parallel, then moves the highest of them into place.
    private func fillNewFolders(_ folders: [OutputPlan.NewFolder]) async throws(MachineError) {
        guard !folders.isEmpty else { return }
        let root = self.root, aside = OutputClaim.aside(of: root), tree = self.tree
        _ = try await inParallel(folders.count, workers: workers) { index throws(MachineError) in
            try Folder.create("\(aside)/\(folders[index].folder.path)")
        }
        // Nearly all lie there already.
        let files = folders.flatMap { new in new.folder.files.filter { $0.state != .differs } }
        _ = try await inParallel(files.count, workers: workers) { index throws(MachineError) in
            let file = files[index]
            guard file.state == .held else { throw .changedMeanwhile("\(root)/\(file.path)") }
            try File.create("\(aside)/\(file.path)", file.bytes(in: tree.contents))
        }
        for top in Set(folders.map(\.top)).sorted() {
            if let slash = top.lastIndex(of: "/") { try Folder.create("\(root)/\(top[..<slash])") }
            try File.move("\(aside)/\(top)", to: "\(root)/\(top)")
        }
    }

    private func removeEmptyFolders(of paths: [String]) {
        var folders = Set(paths.compactMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } })
        while !folders.isEmpty {
            for folder in folders { Folder.removeIfEmpty("\(root)/\(folder)") }
            folders = Set(folders.compactMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } })
        }
    }
}
