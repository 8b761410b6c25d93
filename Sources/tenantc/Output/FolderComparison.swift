import TenantCompiler

/// Compares the files of one output folder with those it should hold.
struct FolderComparison {
    let root: String
    let folder: OutputTree.Folder
    let tree: OutputTree
    let scope: OutputScope

    /// The plan for the folder, and the folders that lie in it.
    ///
    /// - Parameter blanks: Paths where no folder is; nothing lies below them.
    func run(below blanks: [String]) throws(MachineError) -> (plan: OutputPlan, inner: [String]) {
        var plan = OutputPlan()
        let blank = blanks.first { folder.path.hasPrefix($0 + "/") }
        guard blank == nil, try isThere(&plan) else {
            plan.newFolders = [OutputPlan.NewFolder(folder: folder, top: blank ?? folder.path)]
            return (plan, [])
        }
        var inner: [String] = []
        var wanted = Dictionary(folder.files.map { ($0.name, $0) }) { first, _ in first }
        let isCovered = scope.covers(folder.path)
        for entry in try Folder.entries(of: "\(root)/\(folder.path)") {
            let path = "\(folder.path)/\(entry.name)"
            if let file = wanted.removeValue(forKey: entry.name) {
                try compare(file, entry.kind, &plan)
            } else if entry.kind == .folder {
                inner.append(path)
            } else if isCovered || path.hasSuffix(OutputWriter.temporarySuffix) {
                try plan.addStray(path, entry.kind, at: root)
            }
        }
        plan.missing += wanted.values.sorted { $0.path < $1.path }
        return (plan, inner)
    }

    private func isThere(_ plan: inout OutputPlan) throws(MachineError) -> Bool {
        switch try Folder.kind(of: "\(root)/\(folder.path)") {
        case nil: return false
        case .folder: return true
        case .file, .link, .other:
            plan.addObstacle(folder.path)
            return false
        }
    }

    private func compare(
        _ file: OutputTree.File, _ kind: Folder.Kind, _ plan: inout OutputPlan
    ) throws(MachineError) {
        guard kind == .file else {
            plan.addObstacle(file.path)
            plan.missing.append(file)
            return
        }
        let found: [UInt8]?
        switch file.state {
        case .unchanged:
            plan.unchangedCount += 1
            return
        case .differs:
            found = try File.head(of: "\(root)/\(file.path)")
        case .held:
            let wanted = file.bytes(in: tree.contents)
            found = try File.read("\(root)/\(file.path)", atMost: max(wanted.count, 1 << 20))
            if let found, found.hasSameBytes(as: wanted) {
                plan.unchangedCount += 1
                return
            }
        }
        plan.changed.append(file)
        if !OutputPlan.isGenerated(found) { plan.foreign.append(file.path) }
    }
}
