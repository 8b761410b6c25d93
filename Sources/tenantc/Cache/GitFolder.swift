import Glibc

/// Finds a repository's own folder without starting libgit2, which takes longer than what a cache saves on few files.
enum GitFolder {
    /// The folder of the repository that a folder lies in; null outside one, and in one of another user.
    static func find(above folder: String) -> String? {
        guard var place = Folder.resolved(folder) else { return nil }
        while true {
            let candidate = place == "/" ? "/.git" : "\(place)/.git"
            switch try? Folder.kind(of: candidate) {
            case .folder: return isOwn(candidate) && isRepository(candidate) ? candidate : nil
            case .file: return linked(from: candidate, in: place)
            default: break
            }
            guard place != "/", let slash = place.lastIndex(of: "/") else { return nil }
            place = slash == place.startIndex ? "/" : String(place[..<slash])
        }
    }

    /// What the `.git` file of a worktree or submodule names.
    private static func linked(from file: String, in folder: String) -> String? {
        guard let bytes = try? File.read(file, atMost: 8192) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix("gitdir: "), let line = text.dropFirst(8).split(separator: "\n").first else { return nil }
        let path = line.hasPrefix("/") ? String(line) : "\(folder)/\(line)"
        return isOwn(path) && isRepository(path) ? path : nil
    }

    private static func isRepository(_ path: String) -> Bool { (try? Folder.kind(of: "\(path)/HEAD")) == .file }

    private static func isOwn(_ path: String) -> Bool {
        var info = stat()
        return unsafe lstat(path, &info) == 0 && info.st_uid == geteuid()
    }
}
