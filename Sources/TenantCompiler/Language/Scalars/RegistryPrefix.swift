/// What the names of allowed images begin with: a registry's host, then maybe a path.
package enum RegistryPrefixRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        if let scheme = ["https://", "http://", "oci://"].first(where: text.hasPrefix) {
            return TextProblem("an image's name has no scheme", suggestion: String(text.dropFirst(scheme.count)))
        }
        var parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count > 1, parts.last == "" {
            return TextProblem("it ends in `/`", suggestion: String(text.dropLast()))
        }
        let host = parts.removeFirst().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if let problem = SubdomainRule.problem(in: host.first.map(String.init) ?? "") {
            return TextProblem(problem.message)
        }
        guard host.count < 2 || PortText.isValid(host[1]) else { return TextProblem("its port is not from 1 to 65535") }
        let isPath = parts.allSatisfy { part in
            !part.isEmpty
                && part.utf8.allSatisfy {
                    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "-._".utf8.contains($0)
                }
        }
        return isPath ? nil : TextProblem("its path holds more than lower-case letters, digits, `-`, `.` and `_`")
    }

    package static var check: Check { .invalidImage }

    package static var schema: ScalarSchema {
        ScalarSchema("a registry such as `registry.example.com/team`", pattern: "^[a-z0-9][a-z0-9./:_-]*$")
    }
}

package typealias RegistryPrefix = Checked<RegistryPrefixRule>
