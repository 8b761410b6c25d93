internal import CGit2

/// What proves to a remote who pushes: a token of the environment, the user's credential helpers, or the ssh agent.
package struct Credentials: Sendable {
    /// Offered before any helper is asked.
    package let token: String?
    /// The name that goes with the token; services that take tokens look at the token alone.
    package let username: String?
    /// The program search path.
    package let path: String
    /// A file of certificate authorities that servers are known by; null for those of the configuration or the system.
    package let authorities: String?

    package init(token: String?, username: String?, path: String, authorities: String? = nil) {
        self.token = token
        self.username = username
        self.path = path
        self.authorities = authorities
    }
}

/// The credentials that have not been tried yet on one connection.
struct CredentialAttempts {
    private let credentials: Credentials
    private let address: RemoteAddress
    private var isTokenTried = false
    private var isAgentTried = false
    private var helpers: [CredentialHelper]?
    /// Why nothing was offered, for the message.
    private(set) var reason: String?

    init(_ credentials: Credentials, _ address: RemoteAddress) {
        self.credentials = credentials
        self.address = address
    }

    /// What to offer next, where `allowed` says what the remote takes; libgit2's code for how it went.
    mutating func next(
        _ slot: UnsafeMutablePointer<UnsafeMutablePointer<git_credential>?>?, for url: String, username: String?,
        allowed: UInt32
    ) -> Int32 {
        if allowed & GIT_CREDENTIAL_USERNAME.rawValue != 0 {
            return unsafe git_credential_username_new(slot, username ?? "git")
        }
        if allowed & GIT_CREDENTIAL_SSH_KEY.rawValue != 0 {
            if isAgentTried { return give(up: "the ssh agent has no key that it takes; `ssh-add -l` lists its keys") }
            isAgentTried = true
            return unsafe git_credential_ssh_key_from_agent(slot, username ?? "git")
        }
        guard allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT.rawValue != 0 else {
            return give(up: "it takes neither a token nor a key of the ssh agent")
        }
        let asking = RemoteAddress(url)
        guard asking.host == address.host, asking.scheme == address.scheme else {
            return give(up: "\(asking.shown) asks for a password in its place")
        }
        guard address.keepsSecrets else { return give(up: "no password is sent without encryption; use https or ssh") }
        if !isTokenTried, let token = credentials.token {
            isTokenTried = true
            return unsafe git_credential_userpass_plaintext_new(
                slot, credentials.username ?? username ?? "x-access-token", token)
        }
        while let helper = nextHelper() {
            guard let answer = helper.ask(address, username: username) else { continue }
            return unsafe git_credential_userpass_plaintext_new(slot, answer.username, answer.password)
        }
        return give(
            up: credentials.token == nil
                ? "it wants a password; set TENANTC_GIT_TOKEN, or a credential helper with "
                    + "`git config --global credential.helper`"
                : "it does not take TENANTC_GIT_TOKEN")
    }

    private mutating func nextHelper() -> CredentialHelper? {
        if helpers == nil {
            helpers = (try? CredentialHelper.configured(for: address, path: credentials.path)) ?? []
        }
        return helpers?.isEmpty ?? true ? nil : helpers?.removeFirst()
    }

    private mutating func give(up reason: String) -> Int32 {
        self.reason = reason
        return GIT_EAUTH.rawValue
    }
}
