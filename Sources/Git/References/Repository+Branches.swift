internal import CGit2
internal import Glibc

extension Repository {
    /// What `HEAD` stands on.
    package enum Head: Sendable, Hashable {
        /// A branch with commits.
        case branch(Branch)
        /// A branch that has none yet.
        case unborn(Branch)
        /// A commit itself.
        case detached
    }

    package var head: Head {
        get throws(GitError) {
            let operation = "read HEAD"
            if unsafe git_repository_head_detached(handle.pointer) == 1 { return .detached }
            guard let text = readLine("\(gitFolder)/HEAD"), text.hasPrefix("ref: ") else {
                throw GitError(operation, .damaged, "\(gitFolder)/HEAD names no branch")
            }
            let branch = try Branch(text.dropFirst(5).trimmed)
            return unsafe git_repository_head_unborn(handle.pointer) == 1 ? .unborn(branch) : .branch(branch)
        }
    }

    /// Whether the repository has no working tree at all.
    package var isBare: Bool { unsafe git_repository_is_bare(handle.pointer) == 1 }

    /// The commit that a branch is at; null where there is no such branch.
    package func tip(of branch: Branch) throws(GitError) -> Commit? {
        let operation = "read branch `\(branch.name)`"
        let repository = unsafe handle.pointer
        let reference: Handle
        do {
            reference = try unsafe Handle(operation, freedBy: { unsafe git_reference_free($0) }) {
                unsafe git_reference_lookup($0, repository, branch.reference)
            }
        } catch {
            guard error.class == .missingObject else { throw error }
            return nil
        }
        guard let target = unsafe git_reference_target(reference.pointer) else {
            throw GitError(operation, .badName, "it is a symbolic reference; name the branch that it leads to")
        }
        return try commit(ObjectID(unsafe target.pointee), operation)
    }

    /// A commit by its id.
    package func commit(_ id: ObjectID, _ operation: String = "read a commit") throws(GitError) -> Commit {
        let repository = unsafe handle.pointer
        var raw = id.raw
        let commit = try unsafe Handle(operation, freedBy: { unsafe git_commit_free($0) }) {
            unsafe git_commit_lookup($0, repository, &raw)
        }
        guard let tree = unsafe git_commit_tree_id(commit.pointer) else {
            throw GitError(operation, .damaged, "the commit has no tree")
        }
        return unsafe Commit(id: id, tree: ObjectID(tree.pointee), seconds: git_commit_time(commit.pointer))
    }

    /// A commit's message.
    package func message(of id: ObjectID) throws(GitError) -> String {
        let repository = unsafe handle.pointer
        var raw = id.raw
        let commit = try unsafe Handle("read a commit", freedBy: { unsafe git_commit_free($0) }) {
            unsafe git_commit_lookup($0, repository, &raw)
        }
        return unsafe git_commit_message(commit.pointer).map { unsafe String(cString: $0) } ?? ""
    }

    /// The ids of a commit's parents.
    package func parents(of id: ObjectID) throws(GitError) -> [ObjectID] {
        let repository = unsafe handle.pointer
        var raw = id.raw
        let commit = try unsafe Handle("read a commit", freedBy: { unsafe git_commit_free($0) }) {
            unsafe git_commit_lookup($0, repository, &raw)
        }
        return (0..<(unsafe git_commit_parentcount(commit.pointer))).compactMap { index in
            unsafe git_commit_parent_id(commit.pointer, index).map { unsafe ObjectID($0.pointee) }
        }
    }

    /// The working tree that has a branch checked out, born or not; null where none has.
    package func workingTree(of branch: Branch) -> String? {
        var heads: [(file: String, folder: String)] = []
        if !isBare {
            let main = commonFolder.hasSuffix("/.git") ? String(commonFolder.dropLast(5)) : commonFolder
            heads.append(("\(commonFolder)/HEAD", main))
        }
        for name in entries(of: "\(commonFolder)/worktrees") {
            let folder = "\(commonFolder)/worktrees/\(name)"
            let link = readLine("\(folder)/gitdir") ?? folder
            heads.append(("\(folder)/HEAD", link.hasSuffix("/.git") ? String(link.dropLast(5)) : link))
        }
        return heads.first { readLine($0.file) == "ref: \(branch.reference)" }?.folder
    }

    /// Whether a merge, rebase or the like is under way in the working tree.
    package var isBusy: Bool {
        unsafe git_repository_state(handle.pointer) != Int32(GIT_REPOSITORY_STATE_NONE.rawValue)
    }

    private func readLine(_ path: String) -> String? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
            count = unsafe max(Glibc.read(descriptor, buffer.baseAddress, buffer.count), 0)
        }
        return Substring(String(decoding: bytes, as: UTF8.self)).trimmed
    }

    private func entries(of path: String) -> [String] {
        guard let stream = unsafe opendir(path) else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
            names.append(String(decoding: bytes, as: UTF8.self))
        }
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }
}

extension Substring {
    var trimmed: String {
        var text = self
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
