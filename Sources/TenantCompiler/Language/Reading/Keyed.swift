package import Diagnostics
package import YAML

/// A mapping with free keys, merged by key.
package struct Keyed<Key: MapKey, Value: Readable>: Readable {
    package struct Item: Sendable {
        package let key: String
        package var keySpan: Span
        package var value: Value
    }

    private var all: [Item] = []
    /// Whether an entry of the highest layer was refused.
    private var isRefused = false

    package init() {}

    /// The entries that have a value, by the bytes of their keys.
    package var items: [Item] {
        all.filter(\.value.isSet).sorted { $0.key < $1.key }
    }

    package var isSet: Bool { all.contains(where: \.value.isSet) }
    package var isWritten: Bool { isRefused || all.contains(where: \.value.isWritten) }

    package subscript(key: String) -> Value? { all.first { $0.key == key && $0.value.isSet }?.value }

    package mutating func lay(_ node: Node, _ reader: inout Reader) {
        guard node.kind == .mapping else {
            reader.reportType(of: node, expected: "a mapping")
            isRefused = true
            return
        }
        let entries = node.entries
        var places = KeyPlaces(all.lazy.map(\.key), adding: entries.count)
        for entry in entries {
            guard entry.key.kind == .scalar, Key.check(entry.key, &reader) else {
                isRefused = true
                continue
            }
            let key = entry.key.text
            let index = places.index(of: key, else: all.firstIndex { $0.key == key })
            if entry.value.isNull {
                if let index { all[index].value.remove(reader.origin(of: entry.value)) }
            } else if let index {
                all[index].value.lay(entry.value, &reader)
                all[index].keySpan = entry.key.span
            } else {
                var value = Value()
                value.lay(entry.value, &reader)
                places.add(key, at: all.count)
                all.append(Item(key: key, keySpan: entry.key.span, value: value))
            }
        }
    }

    package mutating func remove(_ origin: Origin) {
        for index in all.indices { all[index].value.remove(origin) }
    }

    package func visit(_ path: FieldPath, _ visitor: (Trail) -> Void) {
        for item in all.sorted(by: { $0.key < $1.key }) { item.value.visit(path.appending(item.key), visitor) }
    }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        for item in items { item.value.checkRequired(Place(item.keySpan, "`\(item.key)`"), &reader) }
    }

    package static var hasRequirements: Bool { Value.hasRequirements }

    package static var schema: Schema { .map(key: Key.description, Value.schema) }
}
