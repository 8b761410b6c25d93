/// A file of a tree that is another after an edit, or there no more, or new.
package struct FileChange: Sendable, Hashable {
    /// From the folder that is edited.
    package let path: String
    /// Null for a new file.
    package let old: Version?
    /// Null for one that goes.
    package let new: Version?

    package init(path: String, old: Version?, new: Version?) {
        self.path = path
        self.old = old
        self.new = new
    }

    /// The way back.
    package var reversed: FileChange { FileChange(path: path, old: new, new: old) }

    /// What stands at a path.
    package struct Version: Sendable, Hashable {
        package let mode: FileMode
        package let id: ObjectID
    }
}
