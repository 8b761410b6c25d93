internal import CGit2
internal import Glibc

/// Judges whose repositories are read, as git does: one's own, and those that `safe.directory` names in one's own
/// configuration or the system's. Somebody else's would decide what is compiled without one knowing it.
enum Owner {
    /// Whether each path belongs to this user, or, under sudo, to the one who called it.
    static func owns(_ paths: [String]) -> Bool {
        var users = [geteuid()]
        if geteuid() == 0, let caller = unsafe getenv("SUDO_UID"), let user = unsafe UInt32(String(cString: caller)) {
            users.append(user)
        }
        return paths.allSatisfy { path in
            var info = stat()
            return unsafe lstat(path, &info) == 0 && users.contains(info.st_uid)
        }
    }

    /// Whether `safe.directory` names a folder, or all with `*`, or all below another with `/*`; an empty value
    /// takes back what was said before it.
    static func isDeclaredSafe(_ folder: String) throws(GitError) -> Bool {
        let operation = "read git's configuration"
        let configuration = try unsafe Handle(operation, freedBy: { unsafe git_config_free($0) }) {
            unsafe git_config_open_default($0)
        }
        let pointer = unsafe configuration.pointer
        let values: Handle
        do {
            values = try unsafe Handle(operation, freedBy: { unsafe git_config_iterator_free($0) }) {
                unsafe git_config_multivar_iterator_new($0, pointer, "safe.directory", nil)
            }
        } catch {
            guard error.class == .missingObject else { throw error }
            return false
        }
        var isSafe = false
        var entry: UnsafeMutablePointer<git_config_entry>?
        while unsafe git_config_next(&entry, values.pointer) == 0, let value = unsafe entry?.pointee.value {
            let text = unsafe String(cString: value)
            isSafe = !text.isEmpty && (isSafe || covers(text, folder))
        }
        return isSafe
    }

    private static func covers(_ value: String, _ folder: String) -> Bool {
        if value == "*" { return true }
        var expanded = unsafe git_buf()
        defer { unsafe git_buf_dispose(&expanded) }
        guard unsafe git_config_parse_path(&expanded, value) == 0, let text = unsafe expanded.ptr else { return false }
        var path = unsafe String(cString: text)
        if path.hasSuffix("/*") { return folder.utf8.starts(with: path.utf8.dropLast()) }
        while path.hasSuffix("/"), path != "/" { path.removeLast() }
        return path == folder
    }
}
