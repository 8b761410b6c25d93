import Diagnostics
import Glibc
import TenantCompiler

/// Reads a source tree from a folder. Links are not followed: they are given as what they are.
struct WorkingTree {
    let root: String
    /// Bytes beyond which a file is not read.
    let largestFile: Int

    /// Every file under `tiers/`, `policies/` and `tenants/` that could be a source.
    func read() throws(MachineError) -> SourceMap {
        try Folder.require(root)
        var files: [SourceFile] = []
        var isRepository = false
        for folder in SourceLayout.folders {
            guard let kind = try Folder.kind(of: "\(root)/\(folder)") else { continue }
            isRepository = true
            try walk(folder, kind, into: &files)
        }
        // Else a run in the wrong folder would take everything for deleted.
        guard isRepository else {
            throw .usage("`\(Terminal.visible(root))` holds no sources: no tiers/, policies/ or tenants/")
        }
        return SourceMap(files)
    }

    private func walk(_ folder: String, _ kind: Folder.Kind, into files: inout [SourceFile]) throws(MachineError) {
        switch kind {
        case .link: files.append(SourceFile(path: folder, bytes: [], kind: .symbolicLink))
        case .folder: try walkEntries(of: folder, into: &files)
        case .file, .other: files.append(SourceFile(path: folder, bytes: [], kind: .special))
        }
    }

    private func walkEntries(of folder: String, into files: inout [SourceFile]) throws(MachineError) {
        let entries = try Folder.entries(of: "\(root)/\(folder)")
        // A submodule's files are another repository's; a commit of this one does not hold them.
        guard !entries.contains(where: { $0.name == ".git" }) else {
            return files.append(SourceFile(path: folder, bytes: [], kind: .special))
        }
        for entry in entries where !entry.name.hasPrefix(".") {
            let path = "\(folder)/\(entry.name)"
            switch entry.kind {
            case .folder: try walkEntries(of: path, into: &files)
            case .link: files.append(SourceFile(path: path, bytes: [], kind: .symbolicLink))
            case .other: files.append(SourceFile(path: path, bytes: [], kind: .special))
            case .file where SourceLayout.isCandidate(path): files.append(try readFile(path))
            case .file: break
            }
        }
    }

    private func readFile(_ path: String) throws(MachineError) -> SourceFile {
        let bytes = try File.read("\(root)/\(path)", atMost: largestFile)
        return SourceFile(path: path, bytes: bytes ?? [], kind: bytes == nil ? .oversized : .regular)
    }
}
