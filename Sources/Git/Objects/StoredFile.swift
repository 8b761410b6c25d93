internal import Glibc

/// A file of the object database on its way there: written aside, brought to the disk, then moved into place whole.
struct StoredFile: ~Copyable {
    let path: String
    private let descriptor: Int32
    private let operation: String
    private var isPlaced = false

    /// Makes a new file beside its place.
    init(aside path: String, _ operation: String, sharing: Sharing) throws(GitError) {
        self.path = path
        self.operation = operation
        descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o444)
        guard descriptor >= 0 else { throw GitError.system(operation, path, errno) }
        sharing.apply(toFile: descriptor)
    }

    deinit {
        close(descriptor)
        // On a full disk, what was written aside is in the way of everybody.
        if !isPlaced { _ = unsafe unlink(path) }
    }

    func write(_ bytes: ArraySlice<UInt8>) throws(GitError) {
        let failure = unsafe bytes.withUnsafeBytes { buffer -> Int32 in
            var done = 0
            while done < buffer.count {
                let count = unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return errno }
                done += count
            }
            return 0
        }
        guard failure == 0 else { throw GitError.system(operation, path, failure) }
    }

    func sync() throws(GitError) {
        guard fsync(descriptor) == 0 else { throw GitError.system(operation, path, errno) }
    }

    /// Gives the file its name; one that has it already is as good.
    mutating func move(to place: String) throws(GitError) {
        guard unsafe rename(path, place) == 0 else { throw GitError.system(operation, place, errno) }
        isPlaced = true
    }
}

extension GitError {
    /// What the operating system refused.
    static func system(_ operation: String, _ path: String, _ code: Int32) -> GitError {
        let reason = unsafe String(cString: strerror(code))
        let kind: Class = code == EACCES || code == EROFS || code == EPERM ? .notWritable : .other
        return GitError(operation, kind, "\(path): \(reason)")
    }
}
