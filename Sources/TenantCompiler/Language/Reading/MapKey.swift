package import YAML

/// What the keys of a mapping with free keys may be.
package protocol MapKey: Sendable {
    /// With its article: "a label key".
    static var description: String { get }

    /// Reports a key that is none; false keeps its value out.
    static func check(_ key: Node, _ reader: inout Reader) -> Bool
}

/// Any text.
package enum AnyKey: MapKey {
    package static var description: String { "any text" }

    package static func check(_ key: Node, _ reader: inout Reader) -> Bool { true }
}
