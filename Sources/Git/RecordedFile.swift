internal import CGit2

/// A file as a commit or the index has it, without its content.
package struct RecordedFile: Sendable, Hashable {
    /// From the folder that was asked for.
    package let path: String
    package let id: ObjectID
    package let kind: Kind

    package enum Kind: Sendable, Hashable {
        case regular
        case executable
        /// A link, a submodule, or what has a name that no file of ours has.
        case strange
    }

    init(path: String, id: git_oid, mode: git_filemode_t) {
        self.path = path
        self.id = ObjectID(id)
        kind =
            switch mode {
            case GIT_FILEMODE_BLOB: .regular
            case GIT_FILEMODE_BLOB_EXECUTABLE: .executable
            default: .strange
            }
    }

    /// A name that is not to be trusted.
    init(strange path: String, id: git_oid) {
        self.path = path
        self.id = ObjectID(id)
        kind = .strange
    }
}
