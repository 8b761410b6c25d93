import Git
import Glibc

/// What the machine could not do. Thrown, never accumulated, and shown once.
enum MachineError: Error, CustomStringConvertible {
    /// A system call failed on a path.
    case system(operation: String, path: String, code: Int32)
    /// Files under the output folder that the compiler did not write.
    case foreignFiles([String], folder: String)
    /// A file, link or device where a folder was expected.
    case notAFolder(String, isLink: Bool)
    /// The name of a file is no text.
    case notUTF8(folder: String, name: String)
    /// Another run holds the output folder.
    case busy(folder: String)
    /// A file of the output folder that was there when it was compared, and is no more.
    case changedMeanwhile(String)
    /// Staged or edited output that a commit would overwrite.
    case editedOutput([String])
    case usage(String)
    case git(GitError)

    var description: String {
        switch self {
        case .system(let operation, let path, let code):
            return "cannot \(operation) `\(Terminal.visible(path))`: \(unsafe String(cString: strerror(code)))"
        case .foreignFiles(let paths, let folder):
            let shown = paths.prefix(20).map { "  \(Terminal.visible(folder))/\(Terminal.visible($0))\n" }.joined()
            let more = paths.count > 20 ? "  and \(paths.count - 20) more\n" : ""
            return """
                the output folder holds files that tenantc did not write:
                \(shown)\(more)Nothing was written. Move them away, or give --force to have them replaced or deleted.
                """
        case .notAFolder(let path, let isLink):
            return isLink
                ? "`\(Terminal.visible(path))` is a symbolic link, which is not followed; name the folder it leads to"
                : "`\(Terminal.visible(path))` is no folder"
        case .notUTF8(let folder, let name):
            return
                "the file `\(Terminal.visible(folder))/\(Terminal.visible(name))` has a name that is not UTF-8; rename it"
        case .busy(let folder):
            return "another tenantc is writing `\(Terminal.visible(folder))`; try again when it has ended"
        case .changedMeanwhile(let path):
            return "`\(Terminal.visible(path))` was taken away while tenantc compared it; run again"
        case .editedOutput(let paths):
            let shown = paths.prefix(20).map { "  \(Terminal.visible($0))\n" }.joined()
            let more = paths.count > 20 ? "  and \(paths.count - 20) more\n" : ""
            return """
                these files are staged or edited, and are neither as committed nor as they would be:
                \(shown)\(more)Nothing was committed. `git restore --staged --worktree` takes them back, or commit them first.
                """
        case .usage(let text): return text
        case .git(let error): return Terminal.visibleLines(error.description)
        }
    }
}
