import Glibc

/// Files of the file system; no link is ever followed.
enum File {
    /// The bytes of a file; null when there are more than `limit`.
    static func read(_ path: String, atMost limit: Int) throws(MachineError) -> [UInt8]? {
        let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .system(operation: "read", path: path, code: errno) }
        defer { close(descriptor) }
        var info = stat()
        guard unsafe fstat(descriptor, &info) == 0 else { throw .system(operation: "read", path: path, code: errno) }
        guard Int(info.st_size) <= limit else { return nil }
        return try readAll(descriptor, expecting: Int(info.st_size), atMost: limit, path)
    }

    /// The first bytes of a file.
    static func head(of path: String, atMost limit: Int = 256) throws(MachineError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .system(operation: "read", path: path, code: errno) }
        defer { close(descriptor) }
        var failure: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            let got = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if got < 0 { failure = errno } else { count = got }
        }
        guard failure == 0 else { throw .system(operation: "read", path: path, code: failure) }
        return bytes
    }

    private static func readAll(
        _ descriptor: Int32, expecting size: Int, atMost limit: Int, _ path: String
    ) throws(MachineError) -> [UInt8]? {
        var failure: Int32 = 0
        // One byte more than expected, so that a file of that size needs one call to find its end.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            while count < buffer.count {
                let got = unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { return }
                count += got
            }
        }
        guard failure == 0 else { throw .system(operation: "read", path: path, code: failure) }
        guard bytes.count > size else { return bytes }
        // It grew while it was read.
        guard size * 2 + 4096 <= limit else { return nil }
        guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .system(operation: "read", path: path, code: errno) }
        return try readAll(descriptor, expecting: size * 2 + 4096, atMost: limit, path)
    }

    /// Writes a new file; nothing may be there.
    static func create(_ path: String, _ bytes: ArraySlice<UInt8>, mode: mode_t = 0o666) throws(MachineError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw .system(operation: "write", path: path, code: errno) }
        var failure = write(bytes, to: descriptor)
        if close(descriptor) != 0, failure == 0 { failure = errno }
        guard failure == 0 else {
            _ = unsafe unlink(path)
            throw .system(operation: "write", path: path, code: failure)
        }
    }

    /// Writes all bytes; the error number of the call that failed, or 0.
    static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int32 {
        unsafe bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return errno }
                done += count
            }
            return 0
        }
    }

    /// Moves a file or folder over what is there, in one step.
    static func move(_ from: String, to path: String) throws(MachineError) {
        guard unsafe rename(from, path) == 0 else { throw .system(operation: "replace", path: path, code: errno) }
    }

    static func remove(_ path: String) throws(MachineError) {
        guard unsafe unlink(path) == 0 || errno == ENOENT else {
            throw .system(operation: "delete", path: path, code: errno)
        }
    }
}
