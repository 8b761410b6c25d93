internal import CGit2

/// Whose certificates a server may show: those that the system trusts, or those in a file that the user names.
enum CertificateAuthorities {
    /// Trusts the authorities in a file: the one that is given, or `http.sslCAInfo` of the user's and the system's
    /// configuration. Never that of the repository: whoever wrote it would choose who may
    /// pass for the server.
    static func trust(_ given: String?) throws(GitError) {
        let named: String?
        if let given { named = given } else { named = try configured() }
        guard let file = named else { return }
        let operation = "trust the certificates in \(file)"
        try unsafe GitError.check(git_set_certificate_file(file), operation)
    }

    private static func configured() throws(GitError) -> String? {
        let operation = "read git's configuration"
        let configuration = try unsafe Handle(operation, freedBy: { unsafe git_config_free($0) }) {
            unsafe git_config_open_default($0)
        }
        var path = unsafe git_buf()
        defer { unsafe git_buf_dispose(&path) }
        let result = unsafe git_config_get_path(&path, configuration.pointer, "http.sslcainfo")
        if result == GIT_ENOTFOUND.rawValue { return nil }
        try GitError.check(result, operation)
        return unsafe path.ptr.map { unsafe String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
