/// The address that Argo CD clones a repository from, without a password in it.
package enum RepositoryAddressRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        if text.hasPrefix("https://") || text.hasPrefix("http://") { return HTTPAddressRule.problem(in: text) }
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            return TextProblem("it holds a blank or a control character")
        }
        let isSSH = text.hasPrefix("ssh://")
        let rest = isSSH ? text.dropFirst(6) : text[...]
        let host = rest.prefix { $0 != "/" && (isSSH || $0 != ":") }
        let user = host.prefix { $0 != "@" }
        guard isSSH || (host.contains("@") && rest.dropFirst(host.count).hasPrefix(":")) else {
            return TextProblem("it is neither `https://…`, `ssh://…` nor `git@host:path`")
        }
        // A host that begins with `-` would be an option of the ssh command.
        guard !user.hasPrefix("-"), !host.drop(while: { $0 != "@" }).dropFirst().hasPrefix("-"), !host.isEmpty else {
            return TextProblem("it names no host")
        }
        return host.contains("@") && user.contains(":") ? TextProblem("it holds a password") : nil
    }

    package static var check: Check { .invalidURL }

    package static var schema: ScalarSchema { ScalarSchema("an address of a git repository") }
}

package typealias RepositoryAddress = Checked<RepositoryAddressRule>
