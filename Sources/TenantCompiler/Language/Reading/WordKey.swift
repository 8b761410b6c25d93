package import YAML

/// Keys that are each one of a few words.
///
/// Its parameter is bound to no protocol, as that of `Layered` is not.
package enum WordKey<Value>: Sendable {}

extension WordKey: MapKey where Value: Word {
    package static var description: String { Value.noun }

    package static func check(_ key: Node, _ reader: inout Reader) -> Bool { Value.read(key, &reader) != nil }
}
