import TenantCompiler

/// Looks for what lies in an output folder and is not wanted there.
struct StrayWalk {
    let root: String
    /// Folders whose own files have been compared.
    let known: Set<String>
    let obstacles: Set<String>
    let scope: OutputScope
    var plan = OutputPlan()

    mutating func look(below folder: String) throws(MachineError) {
        guard !known.contains(folder), scope.reaches(folder) else { return }
        let path = folder.isEmpty ? root : "\(root)/\(folder)"
        let isCovered = scope.covers(folder)
        for entry in try Folder.entries(of: path) {
            let inner = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
            if obstacles.contains(inner) || inner == ".git" { continue }
            if inner == OutputWriter.stagingName, entry.kind == .folder {
                plan.leftovers.append(inner)
            } else if inner == OutputWriter.stagingName {
                plan.addObstacle(inner)
            } else if entry.kind == .folder {
                try look(below: inner)
            } else if isCovered {
                try plan.addStray(inner, entry.kind, at: root)
            }
        }
    }
}

extension OutputPlan {
    /// A file that is not wanted: an old one of ours, a leftover, or somebody else's.
    mutating func addStray(_ path: String, _ kind: Folder.Kind, at root: String) throws(MachineError) {
        if path.hasSuffix(OutputWriter.temporarySuffix) {
            leftovers.append(path)
        } else if kind == .file, Self.isGenerated(try File.head(of: "\(root)/\(path)")) {
            deletes.append(path)
        } else {
            foreign.append(path)
        }
    }

    static func isGenerated(_ bytes: [UInt8]?) -> Bool {
        GeneratedMarks.all.contains { bytes?.starts(with: $0.utf8) ?? false }
    }
}
