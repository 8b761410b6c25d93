import TenantCompiler

/// Tells tenantc's own sources from other folders that happen to have the same names.
enum SourceMark {
    private static let mark = "tenantc.dev/"
    private static let mostFiles = 200

    /// Whether a file below tiers/ or policies/ names the language, as each of its documents does.
    static func isIn(_ root: String) throws(MachineError) -> Bool {
        var pending = ["\(root)/policies", "\(root)/tiers"]
        var looked = 0
        while let folder = pending.popLast(), looked < mostFiles {
            guard try Folder.kind(of: folder) == .folder else { continue }
            for entry in try Folder.entries(of: folder) where !entry.name.hasPrefix(".") {
                let path = "\(folder)/\(entry.name)"
                if entry.kind == .folder { pending.append(path) }
                guard entry.kind == .file, isYAML(entry.name), looked < mostFiles else { continue }
                looked += 1
                if String(decoding: try File.head(of: path, atMost: 1 << 16), as: UTF8.self).contains(mark) {
                    return true
                }
            }
        }
        return false
    }

    private static func isYAML(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }
}
