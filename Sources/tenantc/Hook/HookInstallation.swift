import Glibc

/// Puts a hook in its place before the one that is there, and takes it away again. At any moment git finds the old
/// hook or the new one.
struct HookInstallation {
    let folder: String
    let kind: HookKind

    enum Outcome { case done, nothingToDo }

    private var hook: String { "\(folder)/\(kind.rawValue)" }
    private var earlier: String { "\(folder)/\(kind.earlierName)" }
    private var aside: String { hook + OutputWriter.temporarySuffix }

    func install(_ script: HookScript) throws(MachineError) -> Outcome {
        let found = try content()
        if let found, HookScript.isOurs(found), found.elementsEqual(script.text.utf8), isExecutable {
            return .nothingToDo
        }
        if let found, HookScript.isEdited(found) { throw edited }
        try Folder.create(folder)
        try File.remove(aside)
        try File.create(aside, Array(script.text.utf8)[...], mode: 0o777)
        do {
            if let found, !HookScript.isOurs(found) { try keepEarlier() }
            try File.move(aside, to: hook)
        } catch {
            try? File.remove(aside)
            throw error
        }
        return .done
    }

    /// Whether a hook goes before ours.
    func hasEarlier() throws(MachineError) -> Bool { try Folder.kind(of: earlier) != nil }

    func uninstall() throws(MachineError) -> Outcome {
        let found = try content()
        let hasEarlier = try hasEarlier()
        guard let found else {
            // What an interrupted run has left.
            if hasEarlier { try File.move(earlier, to: hook) }
            return hasEarlier ? .done : .nothingToDo
        }
        if HookScript.isEdited(found) { throw edited }
        guard HookScript.isOurs(found) else {
            guard hasEarlier, !isSame else { return .nothingToDo }
            throw .usage(
                "`\(Terminal.visible(hook))` was written by another after us and is left as it is; the hook from before "
                    + "lies at `\(Terminal.visible(earlier))`")
        }
        if hasEarlier { try File.move(earlier, to: hook) } else { try File.remove(hook) }
        return .done
    }

    /// Gives the hook that is there a second name, which no other may have.
    private func keepEarlier() throws(MachineError) {
        guard unsafe linkat(AT_FDCWD, hook, AT_FDCWD, earlier, 0) != 0 else { return }
        let code = errno
        guard code == EEXIST else {
            throw .system(operation: "keep the hook that is there as", path: earlier, code: code)
        }
        guard isSame else {
            throw .usage(
                "`\(Terminal.visible(hook))` was written by another after us, and `\(Terminal.visible(earlier))` is there "
                    + "from before; join the two, or move one of them away")
        }
    }

    private var edited: MachineError {
        .usage(
            "`\(Terminal.visible(hook))` has been edited since tenantc wrote it; take the change out, or the file away")
    }

    /// The hook's bytes; empty for a link, which is somebody else's, and null where there is none.
    private func content() throws(MachineError) -> [UInt8]? {
        switch try Folder.kind(of: hook) {
        case nil: nil
        case .file: try File.read(hook, atMost: 1 << 20) ?? []
        case .link: []
        case .folder, .other: throw .usage("`\(Terminal.visible(hook))` is no file")
        }
    }

    private var isExecutable: Bool { unsafe access(hook, X_OK) == 0 }

    /// Whether both names are of one file, as an interrupted run leaves them.
    private var isSame: Bool {
        var a = stat()
        var b = stat()
        guard unsafe lstat(hook, &a) == 0, unsafe lstat(earlier, &b) == 0 else { return false }
        return a.st_ino == b.st_ino && a.st_dev == b.st_dev
    }
}
