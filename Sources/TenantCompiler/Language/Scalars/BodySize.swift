/// The largest body of a request as nginx writes it: a whole number and `k`, `m` or `g`; 0 means any size.
package enum BodySizeRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count)
        guard !digits.isEmpty, digits.count <= 12 else { return TextProblem("it begins with no whole number") }
        if unit.isEmpty || ["k", "m", "g", "K", "M", "G"].contains(unit) { return nil }
        let letter = unit.lowercased().first { "kmg".contains($0) }
        return TextProblem("nginx knows the units `k`, `m` and `g`", suggestion: letter.map { "\(digits)\($0)" })
    }

    package static var check: Check { .invalidSize }

    package static var schema: ScalarSchema {
        ScalarSchema("a size such as `50m`", json: .stringOrNumber, pattern: "^[0-9]{1,12}[kmgKMG]?$")
    }
}

package typealias BodySize = Checked<BodySizeRule>
