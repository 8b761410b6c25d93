package import YAML

/// The priority of a pod that is not one of Kubernetes' own, which are above a thousand million.
package struct PodPriority: ScalarValue, Hashable {
    package let number: Int

    private static let all = Int(Int32.min)...1_000_000_000

    package static func read(_ node: Node, _ reader: inout Reader) -> PodPriority? {
        guard node.style == .plain, let number = Int(node.text) else {
            reader.report(
                .wrongType, "expected a whole number, found `\(node.text)`", at: node.span,
                help: "write decimal digits without quotes")
            return nil
        }
        if all.contains(number) { return PodPriority(number: number) }
        reader.report(
            .numberOutOfRange, "`\(node.text)` is no priority of a declared class", at: node.span,
            label: number > 0 ? "above is what Kubernetes keeps for its own" : "no 32-bit number",
            help: "write a number from \(all.lowerBound) to \(all.upperBound)")
        return nil
    }

    package static var schema: ScalarSchema {
        ScalarSchema("a whole number up to 1000000000", json: .integer)
    }

    package var display: String { String(number) }
}
