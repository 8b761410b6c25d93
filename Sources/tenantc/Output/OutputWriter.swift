import Glibc
import TenantCompiler

/// Carries a plan out. Each file and each new folder is written aside and moved into place whole, so that at
/// any moment every file is the old one or the new one; what an interrupted run leaves, the next takes away.
struct OutputWriter: Sendable {
    let root: String
    let tree: OutputTree
    let workers: Int

    static let stagingName = ".tenantc-staging"
    static let temporarySuffix = ".tenantc-tmp"

    func apply(_ plan: OutputPlan) async throws(MachineError) {
        try Folder.create(root)
        let lock = try FolderLock(root)
        defer { lock.release() }
        try removeLeftovers(plan.leftovers)
        try await fillNewFolders(plan.newFolders)
        try await replace(plan.writes)
        for path in plan.deletes { try File.remove("\(root)/\(path)") }
        removeEmptyFolders(of: plan.deletes)
    }

    private func replace(_ files: [OutputTree.File]) async throws(MachineError) {
        let root = self.root, tree = self.tree
        try await each(files.count) { index throws(MachineError) in
            let path = "\(root)/\(files[index].path)"
            let aside = path + Self.temporarySuffix
            try File.create(aside, files[index].bytes(in: tree.units))
            try File.move(aside, to: path)
        }
    }

    /// Fills the folders aside, file by file in parallel, then moves each into place.
    private func fillNewFolders(_ folders: [OutputTree.Folder]) async throws(MachineError) {
        guard !folders.isEmpty else { return }
        let staging = "\(root)/\(Self.stagingName)", tree = self.tree
        try Folder.create(staging)
        for index in folders.indices { try Folder.create("\(staging)/\(index)") }
        let files = folders.enumerated().flatMap { index, folder in folder.files.map { (index, $0) } }
        try await each(files.count) { index throws(MachineError) in
            let (folder, file) = files[index]
            try File.create("\(staging)/\(folder)/\(file.name)", file.bytes(in: tree.units))
        }
        for (index, folder) in folders.enumerated() {
            if let slash = folder.path.lastIndex(of: "/") { try Folder.create("\(root)/\(folder.path[..<slash])") }
            try File.move("\(staging)/\(index)", to: "\(root)/\(folder.path)")
        }
        Folder.removeIfEmpty(staging)
    }

    private func removeLeftovers(_ paths: [String]) throws(MachineError) {
        for path in paths {
            if path.hasSuffix(Self.temporarySuffix) {
                try File.remove("\(root)/\(path)")
            } else {
                try removeStaging("\(root)/\(path)")
            }
        }
    }

    /// A staging folder holds folders of files and nothing deeper.
    private func removeStaging(_ path: String) throws(MachineError) {
        for folder in try Folder.entries(of: path) where folder.kind == .folder {
            for file in try Folder.entries(of: "\(path)/\(folder.name)") {
                try File.remove("\(path)/\(folder.name)/\(file.name)")
            }
            Folder.removeIfEmpty("\(path)/\(folder.name)")
        }
        Folder.removeIfEmpty(path)
    }

    private func removeEmptyFolders(of paths: [String]) {
        var folders = Set(paths.compactMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } })
        while !folders.isEmpty {
            for folder in folders { Folder.removeIfEmpty("\(root)/\(folder)") }
            folders = Set(folders.compactMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } })
        }
    }

    /// Runs `body` for each index on all workers; the first failure by index is thrown.
    private func each(
        _ count: Int, _ body: @escaping @Sendable (Int) throws(MachineError) -> Void
    ) async throws(MachineError) {
        let results = await inParallel(count, workers: workers) { index in
            Result { () throws(MachineError) in try body(index) }
        }
        for result in results { try result.get() }
    }
}
