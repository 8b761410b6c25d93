internal import CGit2

extension ObjectID {
    /// The id that a file of these bytes has.
    package init(blob bytes: ArraySlice<UInt8>) throws(GitError) {
        var id = git_oid()
        let result = unsafe bytes.withUnsafeBytes { buffer in
            unsafe git_odb_hash(&id, buffer.baseAddress, buffer.count, GIT_OBJECT_BLOB)
        }
        try GitError.check(result, "hash a file")
        self.init(id)
    }
}
