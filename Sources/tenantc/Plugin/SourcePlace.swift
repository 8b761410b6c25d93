import Diagnostics
import Glibc
import TenantCompiler

/// A folder of a source tree: its top, or one inside of it.
struct SourcePlace {
    /// The folder of tiers/, policies/ and tenants/, without links.
    let root: String
    /// The folder from there, `tenants/acme`; empty for the top.
    let inner: String

    /// The source tree that a folder is the top of or lies in; null where there is none.
    ///
    /// Of several trees inside one another the outermost is meant: a tenant who may write below `tenants/` must not
    /// bring tiers of their own.
    ///
    /// - Parameter applicationPath: The folder's path from the top of the copy that Argo CD has unpacked; the copy is
    ///   not left. Without it, the search ends where a repository does, or somebody else's folders begin.
    static func find(from folder: String, applicationPath: String?) throws(MachineError) -> SourcePlace? {
        try Folder.require(folder)
        guard let start = Folder.resolved(folder) else {
            throw .system(operation: "read", path: folder, code: ENOENT)
        }
        var above: [String] = [start]
        let limit = try applicationPath.flatMap { path throws(MachineError) in try top(above: start, path) }
        while let last = above.last, last != limit, limit != nil || mayLeave(last) { above.append(parent(of: last)) }
        for root in above.reversed() {
            let inner = root == start ? "" : String(start.dropFirst(root == "/" ? 1 : root.count + 1))
            let first = inner.prefix { $0 != "/" }
            if first.isEmpty || SourceLayout.folders.contains(String(first)), try isTop(root) {
                return SourcePlace(root: root, inner: inner)
            }
        }
        return nil
    }

    /// Whether a folder below the top is where tenants are, or may be.
    var isAmongTenants: Bool { inner.isEmpty || inner == "tenants" || inner.hasPrefix("tenants/") }

    /// The tenants whose documents lie here; null for all.
    func tenants(of program: Program) -> Set<String>? {
        guard inner.hasPrefix("tenants/") else { return nil }
        let here = program.tenants.filter { tenant in
            program.sources[tenant.document.file].path.hasPrefix(inner + "/")
        }
        return Set(here.map(\.name))
    }

    private static func isTop(_ folder: String) throws(MachineError) -> Bool {
        func holds(_ name: String) throws(MachineError) -> Bool { try Folder.kind(of: "\(folder)/\(name)") != nil }
        guard try holds("tenants") else { return false }
        return try holds("tiers") ? true : try holds("policies")
    }

    /// The copy's top, when `start` ends in the application's path.
    private static func top(above start: String, _ path: String) throws(MachineError) -> String? {
        let parts = path.split(separator: "/").filter { $0 != "." }
        guard !parts.contains("..") else {
            throw .usage("ARGOCD_APP_SOURCE_PATH `\(Terminal.visible(path))` leads out of the repository")
        }
        let all = start.split(separator: "/")
        guard all.suffix(parts.count) == parts[...] else { return nil }
        return "/" + all.dropLast(parts.count).joined(separator: "/")
    }

    private static func parent(of folder: String) -> String {
        guard let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else { return "/" }
        return String(folder[..<slash])
    }

    /// Whether the search goes on above a folder.
    private static func mayLeave(_ folder: String) -> Bool {
        guard folder != "/", unsafe access("\(folder)/.git", F_OK) != 0 else { return false }
        var here = stat()
        var above = stat()
        guard unsafe stat(folder, &here) == 0, unsafe stat(parent(of: folder), &above) == 0 else { return false }
        return here.st_uid == above.st_uid && here.st_dev == above.st_dev && above.st_mode & S_IWOTH == 0
    }
}
