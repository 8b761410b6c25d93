import Glibc
import TenantCompiler

/// Where output goes in relation to where sources lie.
struct OutputPlace {
    let folder: String
    let sources: String

    /// Refuses a folder that holds sources: they would be strange files there, for `--force` to delete.
    func check() throws(MachineError) {
        guard let target = Folder.resolved(folder), let root = Folder.resolved(sources) else { return }
        let isAbove = target == root || target == "/" || root.hasPrefix(target + "/")
        let isAmong = SourceLayout.folders.contains { name in
            target == "\(root)/\(name)" || target.hasPrefix("\(root)/\(name)/")
        }
        guard !isAbove, !isAmong else {
            throw .usage("`\(Terminal.visible(folder))` holds sources; give --out a folder of its own")
        }
    }
}
