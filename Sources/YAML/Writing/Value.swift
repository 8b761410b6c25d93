/// A tree to print: what JSON can say, with the order of keys kept.
///
/// Literals make manifests read as their YAML does:
///
///     let quota: Value = ["apiVersion": "v1", "kind": "ResourceQuota", "spec": ["hard": hard]]
package enum Value: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    /// A number in the digits of its source, valid as JSON.
    case number(String)
    case string(String)
    case list([Value])
    case map([Member])
    /// Nothing: a key with this value is left out of its map.
    case absent
}

extension Value: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) { self = .string(value) }
}

extension Value: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self = .int(value) }
}

extension Value: ExpressibleByBooleanLiteral {
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension Value: ExpressibleByArrayLiteral {
    package init(arrayLiteral elements: Value...) { self = .list(elements) }
}

extension Value: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, Value)...) {
        var members: [Member] = []
        members.reserveCapacity(elements.count)
        for (key, value) in elements where !value.isAbsent { members.append(Member(key, value)) }
        self = .map(members)
    }
}

extension Value {
    /// A map in the order of its keys' bytes, for maps whose order means nothing.
    package static func sorted(_ members: [Member]) -> Value {
        .map(members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    }

    /// The value, or nothing at all.
    package static func optional(_ value: Value?) -> Value { value ?? .absent }

    /// Nothing where the list or map is empty.
    package var orAbsent: Value {
        switch self {
        case .list(let items): items.isEmpty ? .absent : self
        case .map(let members): members.isEmpty ? .absent : self
        default: self
        }
    }

    /// The value of a key of a map.
    package subscript(key: String) -> Value? {
        guard case .map(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The text of a string.
    package var text: String? {
        if case .string(let text) = self { text } else { nil }
    }
}

extension Value {
    var isAbsent: Bool {
        if case .absent = self { true } else { false }
    }
}
