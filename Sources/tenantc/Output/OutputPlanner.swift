import TenantCompiler
import WorkSharing

/// Compares an output folder with what it should be; changes nothing and follows no link.
struct OutputPlanner: Sendable {
    let root: String
    let tree: OutputTree
    let scope: OutputScope
    let workers: Int

    func plan() async throws(MachineError) -> OutputPlan {
        var plan = OutputPlan()
        let isThere = try isRootThere()
        let blanks = try findBlanks(&plan)
        let root = self.root, tree = self.tree, scope = self.scope
        let parts = try await inParallel(tree.folders.count, workers: workers) { index throws(MachineError) in
            try FolderComparison(root: root, folder: tree.folders[index], tree: tree, scope: scope)
                .run(below: blanks)
        }
        var inner: [String] = []
        for (comparison, folders) in parts {
            plan.join(comparison)
            inner += folders
        }
        if isThere { try findStrays(&plan, inner) }
        plan.foreign = Set(plan.foreign).sorted()
        return plan
    }

    private func isRootThere() throws(MachineError) -> Bool {
        switch try Folder.kind(of: root) {
        case nil: return false
        case .folder: return true
        case .link: throw .notAFolder(root, isLink: true)
        case .file, .other: throw .notAFolder(root, isLink: false)
        }
    }

    /// Finds the highest folders above the tree's that are not there, and with them what stands where such a folder
    /// has to be, links above all: what lies below a link lies elsewhere.
    private func findBlanks(_ plan: inout OutputPlan) throws(MachineError) -> [String] {
        var above: Set<String> = []
        for folder in tree.folders {
            var parent = folder.path
            while let slash = parent.utf8.lastIndex(of: UInt8(ascii: "/")) {
                parent = String(parent[..<slash])
                if !above.insert(parent).inserted { break }
            }
        }
        var blanks: [String] = []
        for path in above.sorted() where !blanks.contains(where: { path.hasPrefix($0 + "/") }) {
            switch try Folder.kind(of: "\(root)/\(path)") {
            case .folder: continue
            case nil: break
            case .file, .link, .other: plan.addObstacle(path)
            }
            blanks.append(path)
        }
        return blanks
    }

    /// Looks through folders that nothing is written to now, for what earlier runs wrote.
    private func findStrays(_ plan: inout OutputPlan, _ inner: [String]) throws(MachineError) {
        var walk = StrayWalk(
            root: root, known: Set(tree.folders.map(\.path)), obstacles: Set(plan.obstacles), scope: scope)
        for folder in [""] + inner { try walk.look(below: folder) }
        plan.join(walk.plan)
    }
}
