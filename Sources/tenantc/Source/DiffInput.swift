import Diagnostics
import Git

/// The two source trees that `diff` compares.
struct DiffInput {
    let base: Side
    let head: Side

    /// A source tree, and what a reader calls it.
    struct Side {
        let map: SourceMap
        let title: String
        /// The id of its commit, where it is one.
        var commit: String?
        /// When it was committed; null for a folder and the index.
        var seconds: Int64?
    }

    /// Reads both sides.
    static func read(
        _ range: RevisionRange, root: String, isStaged: Bool, selection: SourceSelection, workers: Int
    ) async throws(MachineError) -> DiffInput {
        let (base, head) = try committed(range, root: root, isStaged: isStaged, selection: selection)
        if let head { return DiffInput(base: base, head: head) }
        if isStaged {
            let map = try StagedTree(root: root, selection: selection).read().map
            return DiffInput(base: base, head: Side(map: map, title: "the index"))
        }
        let tree = WorkingTree(root: root, largestFile: selection.fileBytes, workers: workers)
        return DiffInput(base: base, head: Side(map: try await tree.read(), title: "the working tree"))
    }

    /// The sides that are commits, the repository opened once; the head is null where it is none.
    private static func committed(
        _ range: RevisionRange, root: String, isStaged: Bool, selection: SourceSelection
    ) throws(MachineError) -> (base: Side, head: Side?) {
        do {
            let repository = try Repository.discover(from: root)
            switch range {
            case .since(let revision):
                guard repository.workingTree != nil || isStaged else {
                    throw MachineError.usage(
                        "a bare repository has no working tree to compare; name two commits, such as HEAD~1..HEAD")
                }
                return (try base(try repository.commit(revision), revision, repository, selection), nil)
            case .between(let one, let other):
                let commit = try repository.commit(one)
                let tip = try repository.commit(other)
                return (
                    try base(commit, one, repository, selection), try side(tip, other, repository, selection)
                )
            case .grown(let one, let other):
                let tip = try repository.commit(other)
                let commit = try repository.mergeBase(try repository.commit(one), tip)
                return (
                    try base(commit, "the merge base with \(one)", repository, selection),
                    try side(tip, other, repository, selection)
                )
            }
        } catch let error as GitError {
            switch error.class {
            case .notARepository:
                throw .usage(
                    "`\(Terminal.visible(root))` is in no git repository, and diff compares with a commit of one; "
                        + "name a folder in a repository with --source")
            case .unborn:
                throw .usage("the current branch has no commit yet to compare with; commit first")
            default: throw .git(error)
            }
        } catch let error as MachineError {
            throw error
        } catch {
            throw .usage("\(error)")
        }
    }

    /// A commit from before the sources' folder was made holds no sources.
    private static func base(
        _ commit: Commit, _ title: String, _ repository: borrowing Repository, _ selection: SourceSelection
    ) throws(GitError) -> Side {
        do {
            return try side(commit, title, repository, selection)
        } catch {
            guard error.class == .noSuchFolder else { throw error }
            return Side(map: SourceMap([]), title: title, commit: "\(commit.id)", seconds: commit.seconds)
        }
    }

    private static func side(
        _ commit: Commit, _ title: String, _ repository: borrowing Repository, _ selection: SourceSelection
    ) throws(GitError) -> Side {
        Side(
            map: SourceMap(try repository.readTree(of: commit, selection)), title: title, commit: "\(commit.id)",
            seconds: commit.seconds)
    }
}
