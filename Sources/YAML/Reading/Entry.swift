extension Node {
    /// A key of a mapping with its value.
    package struct Entry: Sendable {
        package let key: Node
        package let value: Node
    }
}
