internal import CGit2
internal import Glibc

/// A repository in a folder of this machine that a branch is pushed to. libgit2 itself would overwrite what another
/// push did in between; here the branch moves under git's own lock, from where it was read.
struct FolderRemote {
    private let folder: String

    /// Hooks that may refuse a push: they cannot be asked, and must not be passed over.
    private static let gates = ["pre-receive", "update", "proc-receive", "reference-transaction"]

    init(_ folder: String) { self.folder = folder }

    private func open() throws(GitError) -> Repository {
        let operation = "open the repository \(folder)"
        let flags = UInt32(GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue)
        let handle = try unsafe Handle(operation, freedBy: { unsafe git_repository_free($0) }) {
            unsafe git_repository_open_ext($0, folder, flags, nil)
        }
        let path = unsafe git_repository_path(handle.pointer).map { unsafe String(cString: $0) } ?? folder
        return Repository(handle, gitFolder: path, workingTree: nil, prefix: "")
    }

    func takeTurn() throws(GitError) -> Turn { try Turn.take(in: open()) }

    func tip(of branch: Branch, for repository: borrowing Repository) throws(GitError) -> ObjectID? {
        let remote = try open()
        guard let tip = try remote.tip(of: branch) else { return nil }
        if !repository.has(tip.id) { try Self.copy(tip.id, from: remote, to: repository) }
        return tip.id
    }

    func push(
        _ branch: Branch, from old: ObjectID?, to new: ObjectID, by person: Identity,
        _ repository: borrowing Repository, _ turn: borrowing Turn?
    ) throws(GitError) -> PushResult {
        let operation = "push branch `\(branch.name)` to \(folder)"
        let remote = try open()
        if let tree = remote.workingTree(of: branch) {
            throw GitError(operation, .rejected, "it is checked out in \(tree); push to a bare repository")
        }
        if let hook = try Self.gate(of: remote) {
            throw GitError(
                operation, .rejected,
                "the repository has the hook \(hook), which tenantc does not run; use `git push`, or push over ssh or https"
            )
        }
        guard try remote.tip(of: branch)?.id == old else { return .moved }
        if !remote.has(new) { try Self.copy(new, from: repository, to: remote) }
        let update: BranchUpdate
        switch turn {
        case .some(let turn): update = try remote.move(branch, from: old, to: new, by: person, reason: "push", turn)
        case nil:
            update = try remote.move(branch, from: old, to: new, by: person, reason: "push", Turn.take(in: remote))
        }
        return update == .moved ? .pushed(words: "") : .moved
    }

    private static func gate(of remote: borrowing Repository) throws(GitError) -> String? {
        let folder = try remote.hooksFolder()
        return gates.map { "\(folder)/\($0)" }.first { unsafe access($0, X_OK) == 0 }
    }

    /// Copies a commit and all behind it that the other side has not.
    private static func copy(
        _ id: ObjectID, from source: borrowing Repository, to target: borrowing Repository
    ) throws(GitError) {
        let operation = "copy objects"
        // Behind the edge of a shallow history there is nothing to copy.
        for edge in source.edgeOfHistory() where !target.has(edge) {
            throw GitError(
                operation, .unsupported,
                "this clone is shallow and the other side lacks \(edge), where it ends; `git fetch --unshallow` first")
        }
        let repository = unsafe source.handle.pointer
        let walk = try unsafe Handle(operation, freedBy: { unsafe git_revwalk_free($0) }) {
            unsafe git_revwalk_new($0, repository)
        }
        var raw = id.raw
        try unsafe GitError.check(git_revwalk_push(walk.pointer, &raw), operation)
        for tip in try target.branchTips() where source.has(tip) {
            var known = tip.raw
            try unsafe GitError.check(git_revwalk_hide(walk.pointer, &known), operation)
        }
        let builder = try unsafe Handle(operation, freedBy: { unsafe git_packbuilder_free($0) }) {
            unsafe git_packbuilder_new($0, repository)
        }
        _ = unsafe git_packbuilder_set_threads(builder.pointer, 0)
        try unsafe GitError.check(git_packbuilder_insert_walk(builder.pointer, walk.pointer), operation)
        let folder = "\(target.commonFolder)/objects/pack"
        try unsafe GitError.check(git_packbuilder_write(builder.pointer, folder, 0, nil, nil), operation)
    }
}

extension Repository {
    /// The commits that branches, and notes, are at.
    func branchTips() throws(GitError) -> [ObjectID] { try tips("refs/heads/*") + tips("refs/notes/*") }

    private func tips(_ pattern: String) throws(GitError) -> [ObjectID] {
        let operation = "list branches"
        let repository = unsafe handle.pointer
        let iterator = try unsafe Handle(operation, freedBy: { unsafe git_reference_iterator_free($0) }) {
            unsafe git_reference_iterator_glob_new($0, repository, pattern)
        }
        var tips: [ObjectID] = []
        var reference: OpaquePointer?
        while unsafe git_reference_next(&reference, iterator.pointer) == 0, let found = unsafe reference {
            if let target = unsafe git_reference_target(found) { tips.append(ObjectID(unsafe target.pointee)) }
            unsafe git_reference_free(found)
        }
        return tips
    }
}
