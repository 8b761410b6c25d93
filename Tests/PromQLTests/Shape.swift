import LabelMatching
import PromQL

/// What a tree says, without where it says so: equal trees have equal shapes.
enum Shape {
    static func of(_ expression: Expression) -> String {
        switch expression {
        case .number(let node): "\(node.value.isNaN ? "NaN" : "\(node.value)")"
        case .string(let node): node.value.debugDescription
        case .selector(let node): of(node)
        case .range(let node): "range(\(of(node.selector)) \(node.duration.nanoseconds) \(of(node.modifiers)))"
        case .subquery(let node):
            "subquery(\(of(node.operand)) \(node.duration.nanoseconds) \(node.step.map { "\($0.nanoseconds)" } ?? "-") \(of(node.modifiers)))"
        case .aggregation(let node):
            "\(node.operation)(\(node.parameter.map(of) ?? "-") \(of(node.operand)) \(node.grouping.map { "\($0.isWithout) \($0.labels.map(\.text))" } ?? "-"))"
        case .call(let node): "\(node.function)(\(node.arguments.map(of).joined(separator: " ")))"
        case .unary(let node): "sign(\(node.isNegative) \(of(node.operand)))"
        case .binary(let node):
            "(\(of(node.left)) \(node.operation) \(node.returnsBool) \(of(node.matching)) \(of(node.right)))"
        case .parenthesized(let node): "parenthesis(\(of(node.inner)))"
        }
    }

    private static func of(_ selector: Selector) -> String {
        let matchers = selector.matchers.map {
            "\($0.matcher.name)\($0.matcher.operation)\($0.matcher.value.debugDescription)"
        }
        return "selector(\(selector.name?.text ?? "-") \(matchers) \(of(selector.modifiers)))"
    }

    private static func of(_ modifiers: Modifiers) -> String {
        "\(modifiers.offset.map { "\($0.duration.nanoseconds)" } ?? "-") \(modifiers.at.map { "\($0.moment)" } ?? "-")"
    }

    private static func of(_ matching: VectorMatching) -> String {
        let labels =
            switch matching.labels {
            case .all: "all"
            case .on(let names): "on \(names.map(\.text))"
            case .ignoring(let names): "ignoring \(names.map(\.text))"
            }
        return "\(labels) \(matching.group.map(\.rawValue) ?? "-") \(matching.include.map(\.text))"
    }
}
