package import YAML

/// Keys that are each one of a few words.
package enum WordKey<Value: Word>: MapKey {
    package static var description: String { Value.noun }

    package static func check(_ key: Node, _ reader: inout Reader) -> Bool { Value.read(key, &reader) != nil }
}
