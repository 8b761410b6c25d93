import Diagnostics
import Git

/// Reads a source tree from a commit; the working tree is not looked at, and need not be there.
struct CommittedTree {
    /// The folder of the sources: in a working tree, or in a bare repository as if its trees lay there.
    let root: String
    let revision: String
    let selection: SourceSelection

    func read() throws(MachineError) -> SourceInput {
        do {
            let repository = try Repository.discover(from: root)
            let commit = try repository.commit(revision)
            let files = try repository.readTree(of: commit, selection)
            return SourceInput(
                map: SourceMap(files), folder: repository.workingTree == nil ? nil : root,
                commit: commit.id.description, seconds: commit.seconds)
        } catch {
            throw .git(error)
        }
    }
}
