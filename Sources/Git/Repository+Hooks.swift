internal import CGit2

extension Repository {
    /// The folder that git runs hooks from, without links in what is there of it: `core.hooksPath`, or `hooks` of the
    /// repository that all of its worktrees share.
    package func hooksFolder() throws(GitError) -> String {
        let operation = "find the folder of hooks"
        let repository = unsafe handle.pointer
        let configuration = try unsafe Handle(operation, freedBy: { unsafe git_config_free($0) }) {
            unsafe git_repository_config_snapshot($0, repository)
        }
        var buffer = unsafe git_buf()
        defer { unsafe git_buf_dispose(&buffer) }
        let found = unsafe git_config_get_path(&buffer, configuration.pointer, "core.hooksPath")
        if found != GIT_ENOTFOUND.rawValue {
            try GitError.check(found, operation)
            let path = unsafe buffer.ptr.map { unsafe String(cString: $0) } ?? ""
            // Git runs hooks in the root of the working tree, and in its own folder where there is none.
            return path.hasPrefix("/") ? path : "\(workingTree ?? gitFolder)/\(path)"
        }
        return "\(commonFolder)/hooks"
    }

    /// The commit that the next one is put upon; null where there is none yet.
    package func headCommit() throws(GitError) -> Commit? {
        if unsafe git_repository_head_unborn(handle.pointer) == 1 { return nil }
        return try commit("HEAD")
    }
}
