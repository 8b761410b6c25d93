internal import CGit2
internal import Glibc

/// What a run notes of a lock file, so that the next one knows it again.
struct LockNote: Sendable, Hashable {
    let path: String
    /// Device and inode; null for a lock that is about to be made by libgit2, which tells its inode only later.
    let file: [UInt64]?
    /// When the file was made, or is about to be, in nanoseconds since 1970.
    let time: Int

    /// Notes a lock before it is made.
    init(intended path: String) {
        var now = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &now)
        self.path = path
        file = nil
        time = Self.nanoseconds(now)
    }

    /// Notes a lock that is there, or the file that is about to become it; null where it is not there.
    init?(_ path: String, madeAs file: String) {
        var info = stat()
        guard unsafe lstat(file, &info) == 0 else { return nil }
        self.path = path
        self.file = Self.identity(info)
        time = Self.nanoseconds(info.st_mtim)
    }

    /// Reads `device inode time path`, or `time path`.
    init?(_ line: Substring) {
        guard let start = line.firstIndex(of: "/") else { return nil }
        let words = line[..<start].split(separator: " ")
        guard words.count == 1 || words.count == 3, let time = words.last.flatMap({ Int($0) }) else { return nil }
        let numbers = words.dropLast().compactMap { UInt64($0) }
        guard numbers.count == words.count - 1 else { return nil }
        path = String(line[start...])
        file = numbers.isEmpty ? nil : numbers
        self.time = time
    }

    var line: String { (file ?? []).map { "\($0) " }.joined() + "\(time) \(path)\n" }

    /// Removes the lock if it is the one that was noted, and one that this compiler makes below a repository's folder.
    func clearAway(below folder: String) {
        guard path.hasPrefix(folder + "/") else { return }
        let parts = path.dropFirst(folder.count + 1).split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.last, Self.isOurs(parts.map(String.init)) else { return }
        var descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        for part in parts.dropLast() {
            guard descriptor >= 0 else { return }
            let inner = unsafe openat(descriptor, String(part), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            close(descriptor)
            descriptor = inner
        }
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        guard let found = Self.found(String(name), in: descriptor), isKnown(found) else { return }
        if file == nil {
            // Of git's own locks on branches those are empty for a moment only; a dead one stays so.
            guard found.st_size == 0 else { return }
            usleep(1_000_000)
            guard let later = Self.found(String(name), in: descriptor), later.st_size == 0,
                Self.identity(later) == Self.identity(found)
            else { return }
        }
        _ = unsafe unlinkat(descriptor, String(name), 0)
    }

    private func isKnown(_ info: stat) -> Bool {
        if let file, file != Self.identity(info) { return false }
        let (difference, isOver) = Self.nanoseconds(info.st_mtim).subtractingReportingOverflow(time)
        return !isOver && difference.magnitude < 1_000_000_000
    }

    /// Whether the path, from the repository's folder, is of a lock on an index or on a branch.
    private static func isOurs(_ parts: [String]) -> Bool {
        guard !parts.contains(where: { ["", ".", ".."].contains($0) }), let name = parts.last else { return false }
        if name == "index.lock" { return parts.count == 1 || parts.count == 3 && parts[0] == "worktrees" }
        return parts.count > 2 && parts[0] == "refs" && parts[1] == "heads" && name.hasSuffix(".lock")
    }

    private static func found(_ name: String, in folder: Int32) -> stat? {
        var info = stat()
        guard unsafe fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        return info.st_mode & S_IFMT == S_IFREG ? info : nil
    }

    private static func identity(_ info: stat) -> [UInt64] { [UInt64(info.st_dev), UInt64(info.st_ino)] }

    private static func nanoseconds(_ time: timespec) -> Int {
        time.tv_sec.multipliedReportingOverflow(by: 1_000_000_000).partialValue &+ time.tv_nsec
    }
}
