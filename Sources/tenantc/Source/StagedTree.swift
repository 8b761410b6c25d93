import Diagnostics
import Git

/// Reads a source tree as it is staged; the working tree is not looked at.
struct StagedTree {
    let root: String
    let selection: SourceSelection

    func read() throws(MachineError) -> SourceInput {
        do {
            let repository = try Repository.discover(from: root)
            let files = try repository.readIndex(selection, indexFile: Terminal.environment("GIT_INDEX_FILE"))
            return SourceInput(
                map: SourceMap(files), folder: repository.workingTree == nil ? nil : root,
                seconds: try repository.headCommit()?.seconds)
        } catch {
            throw .git(error)
        }
    }
}
