internal import CGit2

extension Repository {
    /// The commit that two branches have grown from.
    package func mergeBase(_ one: Commit, _ other: Commit) throws(GitError) -> Commit {
        let operation = "find what \(one.id) and \(other.id) have grown from"
        var (a, b) = (one.id.raw, other.id.raw)
        var found = git_oid()
        do {
            try GitError.check(unsafe git_merge_base(&found, handle.pointer, &a, &b), operation)
        } catch {
            guard error.class == .missingObject else { throw error }
            let why = isShallow ? "; this is a shallow clone, `git fetch --unshallow` brings their history" : ""
            throw GitError(operation, .unknownRevision, "they have no common ancestor\(why)")
        }
        return try commit(ObjectID(found).description)
    }
}
