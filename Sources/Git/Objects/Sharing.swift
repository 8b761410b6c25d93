internal import Glibc

/// Who else may read and write what is added to a repository, as `core.sharedRepository` says.
struct Sharing: Sendable {
    /// Permission bits to add to those that the umask leaves.
    private let bits: mode_t

    /// Takes the value of `core.sharedRepository`; null where it is not set.
    init(_ value: String?) {
        bits =
            switch value?.lowercased() {
            case "group", "true", "1", "yes", "on": 0o660
            case "all", "world", "everybody", "2": 0o664
            case let text?: text.hasPrefix("0") ? (mode_t(text, radix: 8) ?? 0) & 0o666 : 0
            case nil: 0
            }
    }

    /// Opens a file that has just been made to the others.
    func apply(toFile descriptor: Int32) {
        guard bits != 0 else { return }
        // Objects are never written again by anybody.
        _ = fchmod(descriptor, 0o444 & (bits | 0o400))
    }

    /// Opens a file to the others that all of them write.
    func apply(toWritable descriptor: Int32) {
        guard bits != 0 else { return }
        _ = fchmod(descriptor, bits | 0o600)
    }

    /// Opens a folder that has just been made to the others; what is made in it has its group.
    func apply(toFolder path: String) {
        guard bits != 0 else { return }
        let searchable = bits | ((bits & 0o444) >> 2) | 0o700
        _ = unsafe chmod(path, searchable | mode_t(S_ISGID))
    }
}
