import Git
import TenantCompiler

/// The output folder beside the sources, as it is staged or as a commit has it. The working tree is not looked at.
struct RecordedOutput {
    /// The folder of the sources.
    let root: String
    /// Null for what is staged.
    let commit: String?
    let environment: RepositoryEnvironment

    static let name = "out"

    /// The folder as a person names it.
    var folder: String { root == "." ? Self.name : "\(root)/\(Self.name)" }

    /// What the folder is of, for messages.
    var subject: String {
        commit.map { "\(Terminal.visible(folder)) of commit \($0.prefix(7))" }
            ?? "the staged \(Terminal.visible(folder))"
    }

    func files() throws(MachineError) -> [RecordedFile] {
        do { return try read(Repository.discover(from: root, environment: environment)) } catch { throw .git(error) }
    }

    func plan(for tree: OutputTree, _ scope: OutputScope, workers: Int) async throws(MachineError) -> OutputPlan {
        do {
            let repository = try Repository.discover(from: root, environment: environment)
            let comparison = RecordedComparison(files: try read(repository), tree: tree, scope: scope, workers: workers)
            return try await comparison.plan { file throws(GitError) in
                OutputPlan.isGenerated(try repository.beginning(of: file))
            }
        } catch { throw .git(error) }
    }

    private func read(_ repository: borrowing Repository) throws(GitError) -> [RecordedFile] {
        guard let commit else {
            return try repository.stagedFiles(below: [Self.name], indexFile: environment.indexFile)[0]
        }
        return try repository.recordedFiles(below: Self.name, of: repository.commit(commit))
    }
}
