import Diagnostics
import Glibc
import TenantCompiler
import WorkSharing

/// Reads a source tree from a folder. Links are not followed: they are given as what they are.
struct WorkingTree {
    let root: String
    /// Bytes beyond which a file is not read.
    let largestFile: Int
    let workers: Int

    /// Something that lies in the tree and could be a source.
    private struct Found: Sendable {
        let path: String
        let kind: SourceFile.Kind
    }

    /// Every file under `tiers/`, `policies/` and `tenants/` that could be a source.
    func read() async throws(MachineError) -> SourceMap {
        try Folder.require(root)
        var found: [Found] = []
        var isRepository = false
        for folder in SourceLayout.folders {
            guard let kind = try Folder.kind(of: "\(root)/\(folder)") else { continue }
            isRepository = true
            try walk(folder, kind, into: &found)
        }
        // Else a run in the wrong folder would take everything for deleted.
        guard isRepository else {
            throw .usage("`\(Terminal.visible(root))` holds no sources: no tiers/, policies/ or tenants/")
        }
        let paths = found
        return SourceMap(
            try await inParallel(paths.count, workers: workers) { index throws(MachineError) in
                try read(paths[index])
            })
    }

    private func walk(_ folder: String, _ kind: Folder.Kind, into found: inout [Found]) throws(MachineError) {
        switch kind {
        case .link: found.append(Found(path: folder, kind: .symbolicLink))
        case .folder: try walkEntries(of: folder, into: &found)
        case .file, .other: found.append(Found(path: folder, kind: .special))
        }
    }

    private func walkEntries(of folder: String, into found: inout [Found]) throws(MachineError) {
        let entries = try Folder.entries(of: "\(root)/\(folder)")
        // A submodule's files are another repository's; a commit of this one does not hold them.
        guard !entries.contains(where: { $0.name == ".git" }) else {
            return found.append(Found(path: folder, kind: .special))
        }
        for entry in entries where !entry.name.hasPrefix(".") {
            let path = "\(folder)/\(entry.name)"
            switch entry.kind {
            case .folder: try walkEntries(of: path, into: &found)
            case .link: found.append(Found(path: path, kind: .symbolicLink))
            case .other: found.append(Found(path: path, kind: .special))
            case .file where SourceLayout.isCandidate(path): found.append(Found(path: path, kind: .regular))
            case .file: break
            }
        }
    }

    private func read(_ found: Found) throws(MachineError) -> SourceFile {
        guard found.kind == .regular else { return SourceFile(path: found.path, bytes: [], kind: found.kind) }
        let bytes = try File.read("\(root)/\(found.path)", atMost: largestFile)
        return SourceFile(path: found.path, bytes: bytes ?? [], kind: bytes == nil ? .oversized : .regular)
    }
}
