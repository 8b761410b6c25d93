package import YAML

/// Values of an object's fields by the types that Kubernetes gives them; null for any other, as for one that is unset.
extension Value {
    package var flag: Bool? { if case .bool(let flag) = self { flag } else { nil } }

    package var integer: Int? { if case .int(let number) = self { number } else { nil } }

    package var items: [Value] { if case .list(let items) = self { items } else { [] } }

    package var members: [Member] { if case .map(let members) = self { members } else { [] } }

    /// Whether a field with this value counts as set.
    package var isGiven: Bool {
        switch self {
        case .null, .absent: false
        default: true
        }
    }

    /// A field that is set; `null` is as good as no field.
    package func field(_ key: String) -> Value? {
        guard let value = self[key], value.isGiven else { return nil }
        return value
    }
}
