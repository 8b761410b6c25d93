import Diagnostics
import Glibc
import TenantCompiler

/// Puts changed sources in place of what was read: all of them, or none.
struct SourceWriter {
    /// The folder of the sources.
    let root: String

    /// What lies beside a source while it is written; names with a dot in front are no sources.
    private static let suffix = ".tenantc-fix"

    /// Writes the files that differ. What somebody has edited since it was read is not overwritten, and where the
    /// machine fails, files that were replaced get their old bytes back.
    ///
    /// - Returns: The paths that were written.
    func write(_ new: SourceMap, over old: SourceMap) throws(MachineError) -> [String] {
        let changed = zip(old.files, new.files).filter { $0.bytes != $1.bytes }.map { (old: $0, new: $1) }
        guard !changed.isEmpty else { return [] }
        guard let root = Folder.resolved(root) else {
            throw .system(operation: "write", path: self.root, code: ENOENT)
        }
        let lock = try FolderLock(root)
        defer { lock.release() }
        for file in changed { try check(file.old, in: root) }
        var asides: [(aside: String, path: String)] = []
        do {
            for file in changed { asides.append(try writeAside(file.new, in: root)) }
            try move(asides, changed.map(\.old))
        } catch {
            for aside in asides { try? File.remove(aside.aside) }
            throw error
        }
        return changed.map(\.new.path)
    }

    /// Fails where a file is no source, lies behind a link, or is not as it was read.
    private func check(_ file: SourceFile, in root: String) throws(MachineError) {
        let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
        guard SourceLayout.isCandidate(file.path), !parts.contains(where: { ["", ".", ".."].contains($0) }) else {
            throw .usage("`\(Terminal.visible(file.path))` is no source")
        }
        for end in parts.indices.dropFirst() {
            let folder = "\(root)/\(parts[..<end].joined(separator: "/"))"
            guard try Folder.kind(of: folder) == .folder else { throw .notAFolder(folder, isLink: true) }
        }
        let path = "\(root)/\(file.path)"
        guard try Folder.kind(of: path) == .file, try File.read(path, atMost: file.bytes.count) == file.bytes else {
            throw .usage("`\(Terminal.visible(file.path))` has changed since it was read; run `tenantc fix` again")
        }
    }

    private func writeAside(_ file: SourceFile, in root: String) throws(MachineError) -> (aside: String, path: String) {
        let path = "\(root)/\(file.path)"
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let aside = "\(path[..<slash]).\(path[slash...])\(Self.suffix)"
        var info = stat()
        guard unsafe lstat(path, &info) == 0 else { throw .system(operation: "read", path: path, code: errno) }
        try File.remove(aside)
        try File.create(aside, file.bytes[...])
        // The umask has no say in what is there already.
        guard unsafe chmod(aside, info.st_mode & 0o7777) == 0 else {
            let code = errno
            try? File.remove(aside)
            throw .system(operation: "write", path: aside, code: code)
        }
        return (aside, path)
    }

    private func move(_ asides: [(aside: String, path: String)], _ old: [SourceFile]) throws(MachineError) {
        for (index, file) in asides.enumerated() {
            do { try File.move(file.aside, to: file.path) } catch {
                for done in 0..<index { restore(old[done], asides[done]) }
                throw error
            }
        }
    }

    private func restore(_ old: SourceFile, _ place: (aside: String, path: String)) {
        try? File.create(place.aside, old.bytes[...])
        try? File.move(place.aside, to: place.path)
    }
}
