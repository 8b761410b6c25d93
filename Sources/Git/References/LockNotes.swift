internal import Glibc
internal import Synchronization

/// The notes of the locks that a run holds, in the file by which runs take turns.
final class LockNotes: Sendable {
    private let descriptor: Int32
    private let notes = Mutex<[LockNote]>([])

    /// Takes over the descriptor.
    init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit {
        Self.write([], descriptor)
        close(descriptor)
    }

    /// Notes that libgit2 is about to make a lock.
    func announce(_ path: String) { replace(path, with: LockNote(intended: path)) }

    /// Notes which file a lock is, or will be.
    func note(_ path: String, madeAs file: String) { replace(path, with: LockNote(path, madeAs: file)) }

    /// The lock is no more.
    func retract(_ path: String) { replace(path, with: nil) }

    private func replace(_ path: String, with note: LockNote?) {
        notes.withLock { notes in
            notes.removeAll { $0.path == path }
            if let note { notes.append(note) }
            Self.write(notes, descriptor)
        }
    }

    /// Removes the locks that a killed run left, and says whether there was such a run.
    func clearAway(below folder: String) -> Bool {
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 16384) { buffer, count in
            count = unsafe max(pread(descriptor, buffer.baseAddress, buffer.count, 0), 0)
        }
        guard !bytes.isEmpty else { return false }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").prefix(16) {
            LockNote(line)?.clearAway(below: folder)
        }
        Self.write([], descriptor)
        return true
    }

    private static func write(_ notes: [LockNote], _ descriptor: Int32) {
        ftruncate(descriptor, 0)
        let bytes = Array(notes.map(\.line).joined().utf8)
        _ = unsafe bytes.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }
}
