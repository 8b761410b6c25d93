extension Repository {
    /// The bytes of a file's content.
    package func content(_ id: ObjectID) throws(GitError) -> [UInt8] {
        unsafe try read(id, .blob, "read a file's content") { bytes throws(GitError) in unsafe Array(bytes) }
    }
}
