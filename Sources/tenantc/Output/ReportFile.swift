import Glibc

/// A report that goes to a file of the user's naming.
enum ReportFile {
    /// Writes beside the file and moves it into place whole; a device, pipe or link is written to, not replaced.
    static func write(_ text: String, to path: String) throws(MachineError) {
        let bytes = Array(text.utf8)[...]
        let kind = try Folder.kind(of: path)
        guard kind == nil || kind == .file else { return try stream(bytes, to: path) }
        let aside = path + OutputWriter.temporarySuffix
        do {
            try File.remove(aside)
            try File.create(aside, bytes)
        } catch .system(let operation, _, let code) {
            throw .system(operation: operation, path: path, code: code)
        }
        try File.move(aside, to: path)
    }

    private static func stream(_ bytes: ArraySlice<UInt8>, to path: String) throws(MachineError) {
        let descriptor = unsafe open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(operation: "write", path: path, code: errno) }
        defer { close(descriptor) }
        let failure = File.write(bytes, to: descriptor)
        guard failure == 0 || failure == EPIPE else {
            throw .system(operation: "write", path: path, code: failure)
        }
    }
}
