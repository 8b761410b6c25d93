/// What an edit of a tree comes to, before anything is written.
package struct TreeEdit: Sendable {
    /// The root tree afterwards.
    package internal(set) var tree: ObjectID
    /// The folder that was edited, afterwards; null where nothing is left of it.
    package internal(set) var folder: ObjectID?
    /// The root tree before; null where there was none.
    package let base: ObjectID?
    /// What the new tree needs and the old one has not; each object after those that it names.
    package internal(set) var objects: [NewObject]
    package internal(set) var changes: [FileChange]
    /// Files that would go or change although they do not begin as what may be replaced does.
    package internal(set) var foreign: [String]

    /// Whether the tree stays as it is.
    package var isEmpty: Bool { tree == base || base == nil && changes.isEmpty }
}
