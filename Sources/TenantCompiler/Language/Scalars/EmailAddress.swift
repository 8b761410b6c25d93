/// An address that mail can reach: one `@` between a local part and a host name.
package enum EmailRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return TextProblem("one `@` stands between name and host") }
        let local = parts[0].utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>()[],;:\\\"".utf8.contains($0) }
        guard local, parts[0].utf8.count <= 64 else {
            return TextProblem("the part before `@` holds what mail does not allow")
        }
        let host = SubdomainRule.problem(in: parts[1].lowercased())
        guard host == nil, parts[1].contains(".") else { return TextProblem("the part behind `@` is no host name") }
        return nil
    }

    package static var check: Check { .invalidEmail }

    package static var schema: ScalarSchema { ScalarSchema("an e-mail address", pattern: "^[^@ ]+@[^@ ]+$") }
}

package typealias EmailAddress = Checked<EmailRule>
