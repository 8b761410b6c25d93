package import Diagnostics
package import YAML

/// A mapping with free keys, merged by key.
package struct Keyed<Key: Sendable, Value: Sendable>: Sendable {
    package struct Item: Sendable {
        package let key: String
        package var keySpan: Span
        package var value: Value
    }

    /// By the bytes of their keys.
    private var all: [Item] = []
    /// Whether an entry of the highest layer was refused.
    private var isRefused = false

    package init() {}
}

extension Keyed: Readable where Key: MapKey, Value: Readable {
    /// The entries that have a value, by the bytes of their keys.
    package var items: [Item] {
        for index in all.indices where !all[index].value.isSet { return all.filter(\.value.isSet) }
        return all
    }

    package var isSet: Bool { all.contains(where: \.value.isSet) }
    package var isWritten: Bool { isRefused || all.contains(where: \.value.isWritten) }

    package subscript(key: String) -> Value? {
        guard let index = index(of: key), all[index].value.isSet else { return nil }
        return all[index].value
    }

    private func index(of key: String) -> Int? {
        for index in all.indices where all[index].key == key { return index }
        return nil
    }

    package mutating func lay(_ node: Node, _ reader: inout Reader) {
        guard node.kind == .mapping else {
            reader.reportType(of: node, expected: "a mapping")
            isRefused = true
            return
        }
        let entries = node.entries
        var places = KeyPlaces(all.lazy.map(\.key), adding: entries.count)
        var isSorted = true
        for entry in entries {
            guard entry.key.kind == .scalar, Key.check(entry.key, &reader) else {
                isRefused = true
                continue
            }
            let key = entry.key.text
            let index = places.index(of: key, else: index(of: key))
            if entry.value.isNull {
                if !isRefused, index.map({ all[$0].value.isWritten }) != true {
                    reader.reportIdle(entry, among: all.lazy.filter(\.value.isSet).map(\.key))
                }
                if let index { all[index].value.remove(reader.origin(of: entry.value)) }
            } else if let index {
                all[index].value.lay(entry.value, &reader)
                all[index].keySpan = entry.key.span
            } else {
                var value = Value()
                value.lay(entry.value, &reader)
                places.add(key, at: all.count)
                if let last = all.last?.key, key < last { isSorted = false }
                all.append(Item(key: key, keySpan: entry.key.span, value: value))
            }
        }
        if !isSorted { all.sort { $0.key < $1.key } }
    }

    package mutating func remove(_ origin: Origin) {
        for index in all.indices { all[index].value.remove(origin) }
    }

    package mutating func refuse() { isRefused = true }

    package func visit(_ path: FieldPath, _ visitor: (Trail) -> Void) {
        for item in all { item.value.visit(path.appending(item.key), visitor) }
    }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        for item in items { item.value.checkRequired(Place(item.keySpan, "`\(item.key)`"), &reader) }
    }

    package static var hasRequirements: Bool { Value.hasRequirements }

    package static var schema: Schema { .map(key: Key.description, Value.schema) }
}
