package import YAML

/// A place in a raw object: the node as it is written, and its value with variables replaced.
///
/// Checks judge the value, which is what a cluster would get, and point at the node.
package struct RawField: Sendable {
    package let node: Node
    package let value: Value

    package var text: String? { value.text }

    package subscript(key: String) -> RawField? { members.first { $0.key == key }?.field }

    package var items: [RawField] {
        guard case .list(let values) = value else { return [] }
        return zip(node.items, values).map { RawField(node: $0, value: $1) }
    }

    package var members: [(key: String, field: RawField)] {
        guard case .map(let members) = value else { return [] }
        return zip(node.entries, members).map { ($1.key, RawField(node: $0.value, value: $1.value)) }
    }
}
