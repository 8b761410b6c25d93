internal import CGit2

/// What libgit2 tells and asks while it talks to a remote.
final class Connection {
    let address: RemoteAddress
    var attempts: CredentialAttempts
    /// Why the remote refused to move the branch.
    private(set) var rejection: String?
    /// What the remote had to say.
    private(set) var words = ""

    /// Of what the remote says; more is no message.
    private static let mostWords = 64 << 10

    init(_ address: RemoteAddress, _ credentials: Credentials) {
        self.address = address
        attempts = CredentialAttempts(credentials, address)
    }

    /// Sets the functions that libgit2 calls; this object has to outlive their use.
    func fill(_ callbacks: inout git_remote_callbacks) {
        unsafe callbacks.payload = Unmanaged.passUnretained(self).toOpaque()
        unsafe callbacks.credentials = { slot, url, username, allowed, payload in
            guard let connection = unsafe Connection.of(payload) else { return GIT_EAUTH.rawValue }
            return unsafe connection.attempts.next(
                slot, for: Connection.text(url) ?? "", username: Connection.text(username), allowed: allowed)
        }
        unsafe callbacks.push_update_reference = { _, status, payload in
            if let reason = unsafe Connection.text(status) { unsafe Connection.of(payload)?.rejection = reason }
            return 0
        }
        unsafe callbacks.sideband_progress = { text, count, payload in
            guard let connection = unsafe Connection.of(payload), let text = unsafe text else { return 0 }
            let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(max(count, 0)))
            if connection.words.utf8.count < Connection.mostWords {
                connection.words += unsafe String(decoding: bytes, as: UTF8.self)
            }
            return 0
        }
    }

    /// An error of libgit2's as what it means here.
    func explain(_ error: GitError, _ operation: String) -> GitError {
        let said = words.isEmpty ? "" : "\n" + remoteLines
        if let reason = attempts.reason { return GitError(operation, .authentication, reason + said) }
        return GitError(operation, error.class, error.message + advice(on: error.message) + said)
    }

    /// What to do about what libgit2 says.
    private func advice(on message: String) -> String {
        if message.contains("hostkey") {
            return
                "; ~/.ssh/known_hosts has no key for it, or another. Compare the key with what its owner publishes, "
                + "then add it: `ssh-keyscan HOST >> ~/.ssh/known_hosts`"
        }
        if message.contains("with agent") || message.contains("auth sock") {
            return "; start one, and give it your key with `ssh-add`"
        }
        if address.scheme == "https", message.lowercased().contains("certificate") {
            return "; if an authority of your own signs it, name its certificate by `GIT_SSL_CAINFO`, or by "
                + "`git config --global http.sslCAInfo`"
        }
        return ""
    }

    /// What the remote said, as git shows it.
    var remoteLines: String {
        words.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\r\n" })
            .map { "remote: \($0)" }.joined(separator: "\n")
    }

    private static func of(_ payload: UnsafeMutableRawPointer?) -> Connection? {
        unsafe payload.map { unsafe Unmanaged<Connection>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func text(_ text: UnsafePointer<CChar>?) -> String? {
        unsafe text.map { unsafe String(cString: $0) }
    }
}
