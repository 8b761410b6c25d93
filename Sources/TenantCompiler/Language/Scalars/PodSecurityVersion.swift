/// The release whose Pod Security Standards hold: `v1.32`, or `latest`.
package enum PodSecurityVersionRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        if text == "latest" { return nil }
        let minor = text.hasPrefix("v1.") ? text.dropFirst(3) : ""
        if !minor.isEmpty, minor.utf8.count <= 3, minor.allSatisfy({ $0.isASCII && $0.isNumber }),
            minor == "0" || !minor.hasPrefix("0")
        {
            return nil
        }
        return TextProblem(
            "it is neither `latest` nor `v1.` and a number", suggestion: text.hasPrefix("1.") ? "v" + text : nil)
    }

    package static var check: Check { .invalidVersion }

    package static var schema: ScalarSchema {
        ScalarSchema(
            "a version of the Pod Security Standards such as `v1.32`", pattern: "^(latest|v1\\.(0|[1-9][0-9]{0,2}))$")
    }
}

package typealias PodSecurityVersion = Checked<PodSecurityVersionRule>
