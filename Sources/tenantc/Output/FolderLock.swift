import Glibc

/// Keeps other runs from writing the same folder; the lock goes with the process.
struct FolderLock {
    private let descriptor: Int32

    init(_ folder: String) throws(MachineError) {
        descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            let code = errno
            if code == ELOOP || code == ENOTDIR {
                throw .notAFolder(folder, isLink: try Folder.kind(of: folder) == .link)
            }
            throw .system(operation: "open", path: folder, code: code)
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            if code == EWOULDBLOCK { throw .busy(folder: folder) }
            throw .system(operation: "lock", path: folder, code: code)
        }
    }

    func release() { close(descriptor) }
}
