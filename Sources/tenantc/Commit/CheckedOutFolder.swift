import Git
import Glibc
import TenantCompiler
import WorkSharing

/// The folder `out/` of a working tree whose branch moves: files and index follow the commit, as after a `git commit`.
struct CheckedOutFolder {
    /// The root of the working tree.
    let root: String
    /// From the root, `platform/out`.
    let folder: String
    let workers: Int

    /// The changes whose files are not yet as the commit has them, each from what is there.
    ///
    /// Only what the commit changes is looked at and touched, and it has to be as the commit before has it, or already
    /// as the new one does: what else is staged or edited would be lost.
    func outdated(
        _ changes: [FileChange], _ index: borrowing IndexEdit
    ) throws(MachineError) -> [FileChange] {
        var changed: [String] = []
        var outdated: [FileChange] = []
        var folders: Set<String> = []
        try checkFolder(folder, &folders)
        for change in changes {
            let path = "\(folder)/\(change.path)"
            let staged = try git { () throws(GitError) in try index.version(at: path) }
            let isKnown = staged == change.old || staged == change.new
            if !isKnown {
                changed.append(path)
                continue
            }
            try checkFolder(Self.parent(of: path), &folders)
            switch try state(of: change) {
            case .old: outdated.append(change)
            case .missing where change.new != nil:
                outdated.append(FileChange(path: change.path, old: nil, new: change.new))
            case .new, .missing: break
            case .other: changed.append(path)
            }
        }
        guard changed.isEmpty else { throw .editedOutput(changed) }
        return outdated
    }

    /// Stages what the commit has, and prepares the index for the moment when the branch has moved.
    func stage(_ changes: [FileChange], _ index: borrowing IndexEdit) throws(MachineError) {
        try git { () throws(GitError) in
            for change in changes {
                let path = "\(folder)/\(change.path)"
                if let new = change.new {
                    try index.stage(new, at: path, file: "\(root)/\(path)")
                } else {
                    try index.unstage(path)
                }
            }
            try index.prepare()
        }
    }

    /// Whether a file is as the commit has it, and not as it was.
    func isWritten(_ change: FileChange) throws(MachineError) -> Bool {
        var folders: Set<String> = []
        try checkFolder(Self.parent(of: "\(folder)/\(change.path)"), &folders)
        switch try state(of: change) {
        case .new: return true
        case .missing: return change.new == nil
        case .old, .other: return false
        }
    }

    /// What is in the place of a changed file.
    private enum State { case old, new, missing, other }

    private func state(of change: FileChange) throws(MachineError) -> State {
        let file = "\(root)/\(folder)/\(change.path)"
        switch try Folder.kind(of: file) {
        case nil: return .missing
        case .file: break
        // A folder goes where all that is in it goes; what does not, keeps it.
        case .folder: return change.old == nil ? .old : .other
        case .link, .other: return .other
        }
        guard let bytes = try File.read(file, atMost: 256 << 20) else { return .other }
        let found = Self.state(of: bytes, change)
        let carriageReturn = UInt8(ascii: "\r")
        guard found == .other, bytes.contains(carriageReturn),
            Self.state(of: bytes.filter { $0 != carriageReturn }, change) != .other
        else { return found }
        throw .usage(
            "git gave `\(Terminal.visible("\(folder)/\(change.path)"))` other line ends on checkout; write "
                + "`/\(folder)/** text eol=lf` into .gitattributes, commit it, and check the folder out anew")
    }

    private static func state(of bytes: [UInt8], _ change: FileChange) -> State {
        let id = ObjectID(.blob, of: bytes[...])
        return id == change.new?.id ? .new : id == change.old?.id ? .old : .other
    }

    /// Refuses a link among the folders of a path: what lies behind it lies elsewhere.
    private func checkFolder(_ path: String, _ seen: inout Set<String>) throws(MachineError) {
        var part = ""
        for name in path.split(separator: "/") {
            part += part.isEmpty ? String(name) : "/\(name)"
            guard seen.insert(part).inserted else { continue }
            if try Folder.kind(of: "\(root)/\(part)") == .link { throw isALink(part) }
        }
    }

    private func isALink(_ path: String) -> MachineError {
        .usage(
            "`\(Terminal.visible(path))` is a symbolic link in the working tree, which is not followed; put the folder "
                + "back, with `git restore` or by hand, or name another branch with --branch")
    }

    /// Gives the files of changes their new content, or takes them away.
    func write(
        _ changes: [FileChange], _ objects: [NewObject], _ repository: borrowing Repository
    ) async throws(MachineError) {
        for change in changes where change.new == nil { try remove("\(folder)/\(change.path)") }
        let kept = changes.filter { $0.new != nil }
        for parent in Set(kept.map { Self.parent(of: "\(folder)/\($0.path)") }).sorted() {
            try Folder.create("\(root)/\(parent)")
        }
        var contents = Dictionary(objects.map { ($0.objectID, $0.content) }) { first, _ in first }
        for new in kept.compactMap(\.new) where contents[new.id] == nil {
            contents[new.id] = try git { () throws(GitError) in try repository.content(new.id)[...] }
        }
        let bytes = contents
        let start = "\(root)/\(folder)"
        _ = try await inParallel(kept.count, workers: workers) { index throws(MachineError) in
            let path = "\(start)/\(kept[index].path)"
            guard let new = kept[index].new, let content = bytes[new.id] else { return }
            let aside = path + OutputWriter.temporarySuffix
            try File.remove(aside)
            try File.create(aside, content)
            try File.move(aside, to: path)
        }
    }

    /// Removes a file, and the folders that it leaves empty.
    private func remove(_ path: String) throws(MachineError) {
        guard try Folder.kind(of: "\(root)/\(path)") != .folder else { return }
        do { try File.remove("\(root)/\(path)") } catch {
            guard case .system(_, _, ENOTDIR) = error else { throw error }
        }
        var parent = Self.parent(of: path)
        while parent.count >= folder.count, !parent.isEmpty {
            guard unsafe rmdir("\(root)/\(parent)") == 0 else { return }
            parent = Self.parent(of: parent)
        }
    }

    private static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}
