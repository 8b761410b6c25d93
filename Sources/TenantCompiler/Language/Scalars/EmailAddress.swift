/// An address that mail can reach: one `@` between a local part and a host name.
package enum EmailRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        let bytes = text.utf8
        let at = UInt8(ascii: "@")
        guard let mark = bytes.firstIndex(of: at), mark > bytes.startIndex, bytes.lastIndex(of: at) == mark else {
            return TextProblem("one `@` stands between name and host")
        }
        let name = bytes[..<mark]
        guard name.count <= 64, name.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !unusual.contains($0) }) else {
            return TextProblem("the part before `@` holds what mail does not allow")
        }
        let host = Substring(bytes[mark...].dropFirst())
        guard SubdomainRule.problem(in: host.lowercased()) == nil, host.utf8.contains(UInt8(ascii: ".")) else {
            return TextProblem("the part behind `@` is no host name")
        }
        return nil
    }

    /// What mail allows between quotes only.
    private static let unusual = Array("<>()[],;:\\\"".utf8)

    package static var check: Check { .invalidEmail }

    package static var schema: ScalarSchema { ScalarSchema("an e-mail address", pattern: "^[^@ ]+@[^@ ]+$") }
}

package typealias EmailAddress = Checked<EmailRule>
