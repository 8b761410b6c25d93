internal import Kubernetes
package import YAML

/// What a scalar counts, which decides whether two spellings say the same.
package enum ScalarMeaning: String, Sendable, Hashable {
    case plain
    /// An amount of a resource: `1000m` is `1`.
    case quantity
    case duration

    /// What the API reads at a place. Texts of ConfigMaps, labels and annotations are never more than text.
    package init(at steps: [FieldStep], of object: ObjectIdentity) {
        self = .plain
        let keys = steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
        guard keys.count > 1, let last = keys.last, !Self.texts.contains(keys[0]) else { return }
        let parent = keys[keys.count - 2]
        if Self.resourceLists.contains(parent) || Self.amounts.contains(last) {
            self = .quantity
        } else if object.isKind("LimitRange"), Self.bounds.contains(parent) {
            self = .quantity
        } else if Self.durations.contains(where: last.lowercased().hasSuffix) {
            self = .duration
        }
    }

    /// Whether two values that are written differently say the same.
    package func isSame(_ a: Value, _ b: Value) -> Bool {
        guard self != .plain, let x = amount(a), let y = amount(b) else { return a == b }
        return x == y
    }

    /// The amount in billionths, or nanoseconds; null for what is none.
    package func amount(_ value: Value) -> Int128? {
        guard let text = value.scalarText else { return nil }
        switch self {
        case .plain: return nil
        case .quantity: return (try? Quantity.parse(text))?.nano
        case .duration: return DurationAmount.nanoseconds(text)
        }
    }

    private static let texts: Set<String> = ["metadata", "data", "stringData", "binaryData"]
    private static let resourceLists: Set<String> = ["hard", "limits", "requests", "capacity", "overhead", "podFixed"]
    private static let bounds: Set<String> = ["max", "min", "default", "defaultRequest", "maxLimitRequestRatio"]
    private static let amounts: Set<String> = ["sizeLimit", "averageValue"]
    private static let durations = [
        "interval", "timeout", "duration", "for", "retention", "before", "window", "wait", "period",
    ]
}

extension Value {
    /// The text of a string or a number.
    package var scalarText: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .int(let number): String(number)
        case .null, .bool, .list, .map, .absent: nil
        }
    }

    /// The items of a list.
    package var items: [Value] { if case .list(let items) = self { items } else { [] } }

    /// The members of a map.
    package var members: [Member] { if case .map(let members) = self { members } else { [] } }

    package var isNothing: Bool {
        switch self {
        case .null, .absent: true
        default: false
        }
    }

    /// The value behind some keys.
    package func at(_ keys: String...) -> Value? { at(keys) }

    package func at(_ keys: [String]) -> Value? {
        var value: Value? = self
        for key in keys { value = value?[key] }
        return value
    }
}
