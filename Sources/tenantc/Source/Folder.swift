import Glibc

/// Folders of the file system; no link is ever followed.
enum Folder {
    enum Kind { case file, folder, link, other }

    struct Entry {
        let name: String
        let kind: Kind
    }

    /// The entries of a folder but `.` and `..`, by the bytes of their names.
    static func entries(of path: String) throws(MachineError) -> [Entry] {
        guard let stream = unsafe opendir(path) else {
            throw .system(operation: "list", path: path, code: errno)
        }
        defer { unsafe closedir(stream) }
        var entries: [Entry] = []
        while let entry = unsafe readdir(stream) {
            let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
            guard let name = String(validating: bytes, as: UTF8.self) else {
                throw .notUTF8(folder: path, name: String(decoding: bytes, as: UTF8.self))
            }
            if name == "." || name == ".." { continue }
            let type = unsafe Int(entry.pointee.d_type)
            entries.append(Entry(name: name, kind: try kind(ofType: type, at: "\(path)/\(name)")))
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// What lies at a path; null for nothing.
    static func kind(of path: String) throws(MachineError) -> Kind? {
        var info = stat()
        guard unsafe lstat(path, &info) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw .system(operation: "read", path: path, code: errno)
        }
        switch info.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// Fails where a path, links followed, leads to no folder.
    static func require(_ path: String) throws(MachineError) {
        var info = stat()
        guard unsafe stat(path, &info) == 0 else { throw .system(operation: "read", path: path, code: errno) }
        guard info.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path, isLink: false) }
    }

    /// The path without links, of a folder that need not be there yet.
    static func resolved(_ path: String) -> String? {
        if let resolved = unsafe realpath(path, nil) {
            defer { unsafe free(resolved) }
            return unsafe String(cString: resolved)
        }
        guard let slash = path.lastIndex(of: "/") else { return resolved(".").map { "\($0)/\(path)" } }
        let parent = slash == path.startIndex ? "/" : String(path[..<slash])
        return parent == path ? nil : resolved(parent).map { "\($0)\(path[slash...])" }
    }

    /// Makes a folder, and those above it that are missing.
    static func create(_ path: String) throws(MachineError) {
        if unsafe mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw .system(operation: "make folder", path: path, code: errno)
        }
        try create(String(path[..<slash]))
        if unsafe mkdir(path, 0o777) != 0, errno != EEXIST {
            throw .system(operation: "make folder", path: path, code: errno)
        }
    }

    /// Removes a folder and all that is in it, or a file; a link is removed itself.
    static func removeTree(_ path: String) throws(MachineError) {
        guard try kind(of: path) == .folder else { return try File.remove(path) }
        for entry in try entries(of: path) { try removeTree("\(path)/\(entry.name)") }
        guard unsafe rmdir(path) == 0 || errno == ENOENT else {
            throw .system(operation: "delete", path: path, code: errno)
        }
    }

    /// Removes a folder if it is empty.
    static func removeIfEmpty(_ path: String) { _ = unsafe rmdir(path) }

    /// Some file systems do not tell an entry's type in the listing.
    private static func kind(ofType type: Int, at path: String) throws(MachineError) -> Kind {
        switch type {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): try kind(of: path) ?? .other
        default: .other
        }
    }
}
