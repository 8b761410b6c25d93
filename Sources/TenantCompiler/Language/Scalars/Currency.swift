/// The code of a currency after ISO 4217.
package enum CurrencyRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        if text.utf8.count == 3, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return nil }
        let upper = text.uppercased()
        let isFixed = upper != text && upper.utf8.count == 3 && upper.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        return TextProblem("it is not three capital letters", suggestion: isFixed ? upper : nil)
    }

    package static var check: Check { .invalidCurrency }

    package static var schema: ScalarSchema { ScalarSchema("a currency such as `USD`", pattern: "^[A-Z]{3}$") }
}

package typealias Currency = Checked<CurrencyRule>
