/// A size as Prometheus flags take it: a whole number and a unit whose steps are 1024.
package enum ByteSizeRule: TextRule {
    fileprivate static let units = ["B", "KB", "MB", "GB", "TB", "PB", "EB"]

    package static func problem(in text: String) -> TextProblem? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = String(text.dropFirst(digits.count))
        guard let number = Int64(digits), number > 0 else {
            return TextProblem("it begins with no whole number above 0")
        }
        guard let step = units.firstIndex(of: unit) else {
            let meant = units.first {
                $0 == unit.uppercased().replacing("I", with: "") || $0 == unit.uppercased() + "B"
            }
            return TextProblem(
                "the units are \(units.joined(separator: ", "))", suggestion: meant.map { "\(digits)\($0)" })
        }
        return number > Int64.max >> (10 * step) ? TextProblem("it is more than 64 bits can count") : nil
    }

    package static var check: Check { .invalidSize }

    package static var schema: ScalarSchema { ScalarSchema("a size such as `20GB`", pattern: "^[0-9]+[KMGTPE]?B$") }
}

package typealias ByteSize = Checked<ByteSizeRule>

extension ByteSize {
    package var bytes: Int64 {
        let digits = text.prefix { $0.isNumber }
        let step = ByteSizeRule.units.firstIndex(of: String(text.dropFirst(digits.count))) ?? 0
        return (Int64(digits) ?? 0) << (10 * step)
    }

    /// Whole megabytes, as Prometheus counts them.
    package init(megabytes: Int64) { self.init(text: "\(megabytes)MB") }
}
