internal import Kubernetes

/// A block of addresses, as `ipBlock.cidr` of a NetworkPolicy takes it.
package enum CIDRRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        do {
            let block = try CIDR.parse(text)
            return block.isCanonical
                ? nil : TextProblem("bits behind the prefix are set", suggestion: block.canonical)
        } catch {
            let bits = text.contains(":") ? 128 : 32
            let single = text.contains("/") ? nil : try? CIDR.parse("\(text)/\(bits)")
            return TextProblem(error.explanation, suggestion: single?.canonical)
        }
    }

    package static var check: Check { .invalidCIDR }

    package static var schema: ScalarSchema { ScalarSchema("a CIDR block such as `203.0.113.0/24`") }
}

package typealias CIDRBlock = Checked<CIDRRule>
