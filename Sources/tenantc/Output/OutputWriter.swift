import Glibc
import TenantCompiler
import WorkSharing

/// Makes an output folder what the sources say. Each file and each new folder is written aside and moved into place
/// whole, so that at any moment every file is the old one or the new one; what an interrupted run leaves, the next
/// takes away.
struct OutputWriter: Sendable {
    let root: String
    let tree: OutputTree
    let workers: Int

    static let stagingName = ".tenantc-staging"
    static let temporarySuffix = ".tenantc-tmp"

    /// Takes the folder, plans, and carries the plan out; what was planned before the folder was taken could be
    /// of a state that another run has changed since.
    ///
    /// - Parameters:
    ///   - force: Whether foreign files are replaced or deleted; without it they are refused.
    ///   - planned: Is called between the two.
    /// - Returns: What was done.
    func write(
        _ scope: OutputScope, force: Bool, planned: () -> Void
    ) async throws(MachineError) -> OutputPlan {
        try Folder.create(root)
        let lock = try FolderLock(root)
        defer { lock.release() }
        var plan = try await OutputPlanner(root: root, tree: tree, scope: scope, workers: workers).plan()
        planned()
        guard plan.foreign.isEmpty || force else { throw .foreignFiles(plan.foreign, folder: root) }
        plan = plan.claimingForeignFiles()
        do {
            try await apply(plan)
        } catch {
            // On a full disk, what was written aside is in the way of everybody.
            try? Folder.removeTree("\(root)/\(Self.stagingName)")
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
    }

    private func replace(_ files: [OutputTree.File]) async throws(MachineError) {
        let root = self.root, tree = self.tree
        _ = try await inParallel(files.count, workers: workers) { index throws(MachineError) in
            let path = "\(root)/\(files[index].path)"
            let aside = path + Self.temporarySuffix
            try File.create(aside, files[index].bytes(in: tree.contents))
            try File.move(aside, to: path)
        }
    }

    /// Fills the folders aside, file by file in parallel, then moves the highest of them into place.
    private func fillNewFolders(_ folders: [OutputPlan.NewFolder]) async throws(MachineError) {
        guard !folders.isEmpty else { return }
        let staging = "\(root)/\(Self.stagingName)", tree = self.tree
        try Folder.create(staging)
        let tops = Set(folders.map(\.top)).sorted()
        let numbers = Dictionary(tops.enumerated().map { ($1, $0) }) { first, _ in first }
        let places = folders.map { new in
            "\(staging)/\(numbers[new.top] ?? 0)"
                + String(Substring(new.folder.path.utf8.dropFirst(new.top.utf8.count)))
        }
        _ = try await inParallel(places.count, workers: workers) { index throws(MachineError) in
            try Folder.create(places[index])
        }
        let files = folders.enumerated().flatMap { index, new in new.folder.files.map { (index, $0) } }
        _ = try await inParallel(files.count, workers: workers) { index throws(MachineError) in
            let (folder, file) = files[index]
            try File.create("\(places[folder])/\(file.name)", file.bytes(in: tree.contents))
        }
        for (index, top) in tops.enumerated() {
            if let slash = top.lastIndex(of: "/") { try Folder.create("\(root)/\(top[..<slash])") }
            try File.move("\(staging)/\(index)", to: "\(root)/\(top)")
        }
        Folder.removeIfEmpty(staging)
    }

    private func removeEmptyFolders(of paths: [String]) {
        var folders = Set(paths.compactMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } })
        while !folders.isEmpty {
            for folder in folders { Folder.removeIfEmpty("\(root)/\(folder)") }
            folders = Set(folders.compactMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } })
        }
    }
}
