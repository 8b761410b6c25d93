/// A commit that is to be written.
package struct CommitDraft: Sendable {
    package let tree: ObjectID
    package let parents: [ObjectID]
    package let author: Identity
    package let committer: Identity
    /// Ends in a line end; holds no zero byte.
    package let message: String

    package init(tree: ObjectID, parents: [ObjectID], author: Identity, committer: Identity, message: String) {
        self.tree = tree
        self.parents = parents
        self.author = author
        self.committer = committer
        self.message = message
    }

    /// The commit as an object: its id is known before it is written.
    package var object: NewObject {
        var text = "tree \(tree)\n"
        for parent in parents { text += "parent \(parent)\n" }
        text += "author \(author.line)\ncommitter \(committer.line)\n\n\(message)"
        return NewObject(.commit, Array(text.utf8).filter { $0 != 0 }[...])
    }
}

extension NewObject {
    /// The id that the object will have.
    package var objectID: ObjectID { id }
    /// Its bytes, without a header.
    package var content: ArraySlice<UInt8> { bytes }
}
