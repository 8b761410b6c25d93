/// An `http` or `https` URL with a host and no user or password in it.
package enum HTTPAddressRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else {
            return TextProblem("it begins with neither `https://` nor `http://`")
        }
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
            return TextProblem("it holds a blank or a control character")
        }
        let authority = text.utf8.dropFirst(scheme.utf8.count).prefix { !"/?#".utf8.contains($0) }
        guard !authority.isEmpty else { return TextProblem("it names no host") }
        guard !authority.contains(UInt8(ascii: "@")) else { return TextProblem("it holds a user or a password") }
        return nil
    }

    package static var check: Check { .invalidURL }

    package static var schema: ScalarSchema { ScalarSchema("an http or https URL", pattern: "^https?://[^ @]+$") }
}

package typealias HTTPAddress = Checked<HTTPAddressRule>
