import TenantCompiler

/// Compares an output folder with what it should be; changes nothing.
struct OutputPlanner: Sendable {
    let root: String
    let tree: OutputTree
    let workers: Int
    /// Whether files that are not in the tree are looked for: not when only some tenants are written.
    let prunes: Bool

    func plan() async throws(MachineError) -> OutputPlan {
        var plan = OutputPlan()
        guard try Folder.kind(of: root) != nil else {
            plan.newFolders = tree.folders
            return plan
        }
        let root = self.root, tree = self.tree
        let parts = await inParallel(tree.folders.count, workers: workers) { index in
            Result { () throws(MachineError) in try Self.compare(tree.folders[index], in: tree, at: root) }
        }
        for part in parts { plan.join(try part.get()) }
        if prunes {
            let known = Set(tree.folders.map(\.path))
            try findStrays(below: "", known: known, &plan)
        }
        plan.foreign.sort()
        return plan
    }

    /// Compares the files of one folder.
    private static func compare(
        _ folder: OutputTree.Folder, in tree: OutputTree, at root: String
    ) throws(MachineError) -> OutputPlan {
        var plan = OutputPlan()
        switch try Folder.kind(of: "\(root)/\(folder.path)") {
        case nil:
            plan.newFolders = [folder]
            return plan
        case .folder: break
        case .file, .link, .other:
            plan.foreign = [folder.path]
            return plan
        }
        var wanted = Dictionary(folder.files.map { ($0.name, $0) }) { first, _ in first }
        for entry in try Folder.entries(of: "\(root)/\(folder.path)") {
            let path = "\(folder.path)/\(entry.name)"
            if let file = wanted.removeValue(forKey: entry.name) {
                try compare(file, entry.kind, in: tree, at: root, &plan)
            } else if entry.kind != .folder {
                try classify(path, entry.kind, at: root, &plan)
            }
        }
        plan.writes += wanted.values
        plan.writes.sort { $0.path < $1.path }
        return plan
    }

    private static func compare(
        _ file: OutputTree.File, _ kind: Folder.Kind, in tree: OutputTree, at root: String, _ plan: inout OutputPlan
    ) throws(MachineError) {
        guard kind == .file else {
            plan.foreign.append(file.path)
            return
        }
        let wanted = file.bytes(in: tree.units)
        let found = try File.read("\(root)/\(file.path)", atMost: max(wanted.count, 1 << 20))
        if let found, found.hasSameBytes(as: wanted) {
            plan.unchangedCount += 1
        } else {
            plan.writes.append(file)
            if !isGenerated(found) { plan.foreign.append(file.path) }
        }
    }

    /// Looks through folders that nothing is written to now, for what earlier runs wrote.
    private func findStrays(below folder: String, known: Set<String>, _ plan: inout OutputPlan) throws(MachineError) {
        let path = folder.isEmpty ? root : "\(root)/\(folder)"
        for entry in try Folder.entries(of: path) {
            let inner = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
            if entry.kind == .folder {
                if entry.name == OutputWriter.stagingName {
                    plan.leftovers.append(inner)
                } else {
                    try findStrays(below: inner, known: known, &plan)
                }
            } else if !known.contains(folder) {
                try Self.classify(inner, entry.kind, at: root, &plan)
            }
        }
    }

    /// A file that is not wanted: an old one of ours, a leftover, or somebody else's.
    private static func classify(
        _ path: String, _ kind: Folder.Kind, at root: String, _ plan: inout OutputPlan
    ) throws(MachineError) {
        if path.hasSuffix(OutputWriter.temporarySuffix) {
            plan.leftovers.append(path)
        } else if kind == .file, isGenerated(try File.read("\(root)/\(path)", atMost: 4 << 20)) {
            plan.deletes.append(path)
        } else {
            plan.foreign.append(path)
        }
    }

    private static func isGenerated(_ bytes: [UInt8]?) -> Bool {
        bytes?.starts(with: generatedMark.utf8) ?? false
    }
}
