package import YAML

/// A number of pods, or a whole percentage of them.
package enum CountOrShare: ScalarValue, Hashable {
    case count(Int)
    /// At most 100%, without a fraction.
    case share(Percentage)

    package static func read(_ node: Node, _ reader: inout Reader) -> CountOrShare? {
        guard node.text.hasSuffix("%") else { return Int.read(node, &reader).map(CountOrShare.count) }
        guard let share = Percentage.read(node, &reader) else { return nil }
        if share <= .hundred, share.millionths % 1_000_000 == 0 { return .share(share) }
        reader.report(
            .invalidPercentage, "`\(node.text)` is no whole percentage up to 100%", at: node.span,
            help: "write a whole number from 0 to 100 and `%`")
        return nil
    }

    package static var schema: ScalarSchema {
        ScalarSchema(
            "a number of pods or a percentage of them", json: .stringOrNumber, pattern: "^([0-9]+|[0-9]{1,2}%|100%)$")
    }

    package var display: String {
        switch self {
        case .count(let count): String(count)
        case .share(let share): share.display
        }
    }
}
