internal import CGit2
internal import Diagnostics

extension Repository {
    /// The commit that a revision names, in git's own notation: a branch, a tag, `HEAD~1`, an id.
    package func commit(_ revision: String) throws(GitError) -> Commit {
        let operation = "read revision `\(revision)`"
        guard !revision.contains(":") else {
            throw GitError(
                operation, .unknownRevision, "a commit is wanted and not a path in it; --source names the folder")
        }
        // libgit2 before 1.7.2 never returns from a trailing @ (CVE-2024-24575).
        guard !revision.isEmpty, revision == "@" || !revision.hasSuffix("@") else {
            throw unknown(revision, operation)
        }
        let commit = try peel(revision, operation)
        guard let id = unsafe git_commit_id(commit.pointer), let tree = unsafe git_commit_tree_id(commit.pointer) else {
            throw GitError(operation, .damaged, "the commit has no tree")
        }
        return unsafe Commit(
            id: ObjectID(id.pointee), tree: ObjectID(tree.pointee), seconds: git_commit_time(commit.pointer))
    }

    private func peel(_ revision: String, _ operation: String) throws(GitError) -> Handle {
        let repository = unsafe handle.pointer
        let object: Handle
        do {
            object = try unsafe Handle(operation, freedBy: { unsafe git_object_free($0) }) {
                unsafe git_revparse_single($0, repository, revision == "@" ? "HEAD" : revision)
            }
        } catch {
            throw explain(error, revision, operation)
        }
        let named = unsafe object.pointer
        let commit: Handle
        do {
            commit = try unsafe Handle(operation, freedBy: { unsafe git_object_free($0) }) {
                unsafe git_object_peel($0, named, GIT_OBJECT_COMMIT)
            }
        } catch {
            let type = unsafe git_object_type2string(git_object_type(named)).map { unsafe String(cString: $0) }
            throw GitError(operation, .notACommit, "it names a \(type ?? "thing") and no commit")
        }
        return commit
    }

    private func explain(_ error: GitError, _ revision: String, _ operation: String) -> GitError {
        if error.message.contains("ambiguous") {
            return GitError(operation, .unknownRevision, "several objects begin so; give more digits")
        }
        if unsafe git_repository_head_unborn(handle.pointer) == 1, revision.hasPrefix("HEAD") || revision == "@" {
            return GitError(
                operation, .unborn,
                "the current branch has no commit yet; commit first, or use --staged for what is staged")
        }
        return unknown(revision, operation)
    }

    private func unknown(_ revision: String, _ operation: String) -> GitError {
        let names = self.names
        let stem = String(revision.prefix { $0 != "~" && $0 != "^" && $0 != "@" })
        var message = "it names no commit"
        if let meant = Suggestion.nearest(to: stem, among: names), meant != stem {
            message += "; did you mean `\(meant)`?"
        } else if isShallow {
            message += " that this shallow clone has; `git fetch --unshallow` brings the others"
        } else if !names.isEmpty, !names.contains(stem) {
            let shown = names.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
            message += "; there are \(shown)\(names.count > 8 ? " and \(names.count - 8) more" : "")"
        }
        return GitError(operation, .unknownRevision, message)
    }

    /// Branches and tags as a person writes them, the local ones first.
    var names: [String] {
        let repository = unsafe handle.pointer
        guard
            let iterator = try? unsafe Handle(
                "list references", freedBy: { unsafe git_reference_iterator_free($0) },
                {
                    unsafe git_reference_iterator_new($0, repository)
                })
        else { return [] }
        var found: [[String]] = [[], [], []]
        let kinds = ["refs/heads/", "refs/tags/", "refs/remotes/"]
        var name: UnsafePointer<CChar>?
        while unsafe git_reference_next_name(&name, iterator.pointer) == 0, let text = unsafe name {
            let full = unsafe String(cString: text)
            for (index, kind) in kinds.enumerated() where full.hasPrefix(kind) {
                found[index].append(String(full.dropFirst(kind.count)))
            }
        }
        return found.flatMap { $0.sorted() }
    }
}
