/// An origin that browsers may call from: scheme, host and port without a path, or `*`.
package enum WebOriginRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        if text == "*" { return nil }
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else {
            return TextProblem("it begins with neither `https://` nor `http://`")
        }
        let authority = text.dropFirst(scheme.count)
        if let slash = authority.firstIndex(of: "/") {
            return TextProblem("an origin has no path", suggestion: scheme + authority[..<slash])
        }
        let parts = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if let host = parts.first, let problem = HostRule.problem(in: String(host)) {
            return TextProblem(problem.message)
        }
        guard parts.count < 2 || PortText.isValid(parts[1]) else {
            return TextProblem("its port is not from 1 to 65535")
        }
        return nil
    }

    package static var check: Check { .invalidURL }

    package static var schema: ScalarSchema {
        ScalarSchema("an origin such as `https://acme.example`", pattern: "^(\\*|https?://[^/ ]+)$")
    }
}

package typealias WebOrigin = Checked<WebOriginRule>
