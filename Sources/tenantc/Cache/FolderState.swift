import Glibc
import TenantCompiler
import WorkSharing

/// What the file system says of every file below some folders, without reading one: equal states mean equal bytes,
/// since nothing changes a file and leaves all of its size, its times and its number as they were.
struct FolderState: Sendable {
    /// The entries folder by folder, each with its kind, size, times and number.
    private(set) var bytes: [UInt8] = []
    /// When anything was last changed, in nanoseconds since 1970.
    private(set) var latestChange: Int64 = 0
    /// Whether times have no fractions of a second here.
    private(set) var isCoarse = true

    /// Null where something cannot be listed, and where a folder is none: who compiles has to say so.
    static func read(_ folders: [String], workers: Int) async -> FolderState? {
        var state = FolderState()
        var level = folders
        while !level.isEmpty {
            let paths = level
            let listings = await inParallel(paths.count, workers: workers) { FolderListing(paths[$0]) }
            level = []
            for listing in listings {
                guard let listing else { return nil }
                state.bytes += listing.bytes
                state.latestChange = max(state.latestChange, listing.latestChange)
                state.isCoarse = state.isCoarse && listing.isCoarse
                level += listing.folders
            }
        }
        return state
    }
}

/// The entries of one folder.
private struct FolderListing: Sendable {
    var bytes: [UInt8]
    var folders: [String] = []
    var latestChange: Int64 = 0
    var isCoarse = true

    init?(_ path: String) {
        bytes = Array(path.utf8) + [0]
        let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            // Nothing at all, and no link that leads to nothing.
            var info = stat()
            guard errno == ENOENT, unsafe lstat(path, &info) != 0, errno == ENOENT else { return nil }
            return
        }
        guard let stream = unsafe fdopendir(descriptor) else {
            close(descriptor)
            return nil
        }
        bytes.append(1)
        defer { unsafe closedir(stream) }
        for name in unsafe FolderListing.names(stream) {
            var info = stat()
            guard unsafe fstatat(dirfd(stream), name, &info, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
            append(name, info)
            guard info.st_mode & S_IFMT == S_IFDIR, name != ".git" else { continue }
            folders.append("\(path)/\(name)")
        }
    }

    /// The names of a folder's entries by their bytes. What is no text counts as a name that nothing has.
    private static func names(_ stream: OpaquePointer) -> [String] {
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
                unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Of a folder only that it is there: its times change with files that come and go between two runs.
    private mutating func append(_ name: String, _ info: stat) {
        bytes += name.utf8
        bytes.append(0)
        append(Int64(info.st_mode))
        guard info.st_mode & S_IFMT != S_IFDIR else { return }
        let changed = Self.nanoseconds(info.st_ctim)
        latestChange = max(latestChange, changed)
        if changed % 1_000_000_000 != 0 { isCoarse = false }
        append(Int64(info.st_size))
        append(Self.nanoseconds(info.st_mtim))
        append(changed)
        append(Int64(truncatingIfNeeded: info.st_ino))
        append(Int64(truncatingIfNeeded: info.st_dev))
    }

    private mutating func append(_ number: Int64) {
        var rest = UInt64(bitPattern: number)
        for _ in 0..<8 {
            bytes.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
