/// A commit that sources are read from.
package struct Commit: Sendable, Hashable {
    package let id: ObjectID
    /// Of its root tree: equal trees have equal ids.
    package let tree: ObjectID
    /// When it was committed, in seconds since 1970.
    package let seconds: Int64
}
