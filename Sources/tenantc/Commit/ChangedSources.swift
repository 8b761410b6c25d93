import Diagnostics
import Git
import TenantCompiler

/// The files of the tenants that changed between two commits, as they were and as they are, beside all of `tiers/`
/// and `policies/`.
struct ChangedSources {
    let before: SourceMap
    let after: SourceMap

    /// More of them are compiled faster with all the others.
    private static let mostFiles = 64

    /// Null where more has changed than what is in some tenants' files: a file has come or gone, a tier is another.
    init?(
        _ changes: [FileChange], from old: Commit, to new: Commit, _ selection: SourceSelection,
        in repository: borrowing Repository
    ) throws(GitError) {
        guard changes.count <= Self.mostFiles else { return nil }
        var files: Set<String> = []
        var folders: Set<String> = []
        for change in changes {
            let sides = [change.old, change.new].compactMap { $0 }
            guard change.path.hasPrefix("tenants/"), sides.allSatisfy(\.mode.isFile) else { return nil }
            guard let isRead = Self.isRead(change.path) else { return nil }
            guard isRead else { continue }
            guard sides.count == 2 else { return nil }
            if let folder = try Self.tenantFolder(of: change.path, new, repository) {
                guard folder != "tenants" else { return nil }
                folders.insert(folder)
            } else {
                files.insert(change.path)
            }
        }
        var part = selection
        let rest = files.filter { path in !folders.contains { path.hasPrefix($0 + "/") } }
        part.folders = selection.folders.filter { $0 != "tenants" } + folders.sorted() + rest.sorted()
        before = SourceMap(try repository.readTree(of: old, part))
        after = SourceMap(try repository.readTree(of: new, part))
    }

    /// Whether a file is a source, as reading a whole commit has it; null for names that only that can judge.
    private static func isRead(_ path: String) -> Bool? {
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !path.contains("\u{FFFD}"), !names.contains(where: { ["", ".", ".."].contains($0) }) else { return nil }
        return SourceLayout.isCandidate(path) && !names.contains { $0.hasPrefix(".") }
    }

    /// The nearest folder above a file that is one tenant's own.
    private static func tenantFolder(
        of path: String, _ commit: Commit, _ repository: borrowing Repository
    ) throws(GitError) -> String? {
        var folder = path[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            for name in SourceLayout.tenantFileNames
            where try repository.version(at: "\(folder)/\(name)", of: commit)?.mode.isFile == true {
                return String(folder)
            }
        }
        return nil
    }
}
