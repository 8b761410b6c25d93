import Glibc
import TenantCompiler

/// Remembers, inside `.git/`, the state of sources and output in which a compile found nothing to do, so that the
/// next one in the same state need not read them.
///
/// Nothing that was rendered is kept: a run either finds both trees exactly as they were or compiles as if there
/// were no cache. What is remembered was listed before the run that compared every byte, so no later change can
/// hide in it.
struct CompileCache {
    /// What a remembered run counted.
    struct Memory: Equatable {
        var tenants: Int
        var files: Int
    }

    private let file: String
    /// Everything beside the two trees that output depends on.
    private let key: [UInt8]
    private let state: FolderState
    /// By a clock that nobody sets.
    private let started: Int64
    /// How a note of this build begins.
    private let start: [UInt8]

    /// Null outside a repository of one's own, and where a tree cannot be listed.
    ///
    /// - Parameter options: What was asked for, in words.
    init?(sources: String, output: String, options: [String], workers: Int) async {
        started = Self.uptime
        guard let gitFolder = GitFolder.find(above: sources), let program = Self.programStamp,
            let place = Folder.resolved(sources), let target = Folder.resolved(output)
        else { return nil }
        let folders = SourceLayout.folders.map { "\(sources)/\($0)" } + [output]
        guard let state = await FolderState.read(folders, workers: workers) else { return nil }
        self.state = state
        start = Array("tenantc \(toolVersion)\0\(program)\0".utf8)
        key = start + Array(([place, target] + options).joined(separator: "\0").utf8) + [10]
        // The key itself is compared; the file is only found by its digest.
        file = "\(gitFolder)/tenantc/\(Self.prefix)\(String(fnv1a(key), radix: 16))"
    }

    /// What the run counted that left both trees as they are now; null when none did.
    func recall() -> Memory? {
        guard let bytes = try? File.read(file, atMost: 1 << 30), bytes.starts(with: key) else { return nil }
        let rest = bytes.dropFirst(key.count)
        guard let end = rest.firstIndex(of: 10), state.bytes.hasSameBytes(as: rest[(end + 1)...]) else { return nil }
        let numbers = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 2 else { return nil }
        return Memory(tenants: numbers[0], files: numbers[1])
    }

    /// Remembers a run that found nothing to do and nothing to say. A cache that cannot be written is none.
    func remember(_ run: CompileSummary) {
        let bytes = key + Array("\(run.tenants) \(run.unchanged)\n".utf8) + state.bytes
        let aside = "\(file).\(getpid())"
        do {
            guard let slash = file.lastIndex(of: "/") else { return }
            let folder = String(file[..<slash])
            try Folder.create(folder)
            try File.create(aside, bytes[...])
            // A file could have changed once more within the tick of the clock in which it was listed; which clock it
            // is, the new file tells.
            guard let now = Self.changeTime(of: aside),
                state.latestChange < now - (Self.uptime - started) - (state.isCoarse ? Self.coarseTick : Self.tick)
            else { return try File.remove(aside) }
            try File.move(aside, to: file)
            try removeNotesOfOtherBuilds(in: folder)
        } catch {
            try? File.remove(aside)
        }
    }

    private func removeNotesOfOtherBuilds(in folder: String) throws(MachineError) {
        for entry in try Folder.entries(of: folder) where entry.kind == .file && entry.name.hasPrefix(Self.prefix) {
            let path = "\(folder)/\(entry.name)"
            if try !File.head(of: path).starts(with: start) { try File.remove(path) }
        }
    }

    private static let prefix = "compile-"

    /// Nanoseconds that are longer than a kernel's time stamps are coarse, and than those of a file system that counts
    /// in seconds, or in two.
    private static let tick: Int64 = 50_000_000, coarseTick: Int64 = 2_500_000_000

    private static var uptime: Int64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    private static func changeTime(of path: String) -> Int64? {
        var info = stat()
        guard unsafe lstat(path, &info) == 0 else { return nil }
        return Int64(info.st_ctim.tv_sec) * 1_000_000_000 + Int64(info.st_ctim.tv_nsec)
    }

    /// Which build runs: two can have one version.
    private static var programStamp: String? {
        var info = stat()
        guard unsafe stat("/proc/self/exe", &info) == 0 else { return nil }
        return "\(info.st_dev) \(info.st_ino) \(info.st_size) \(info.st_mtim.tv_sec) \(info.st_mtim.tv_nsec)"
    }
}
