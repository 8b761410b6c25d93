import Git

/// Written in git's own folder before a commit's files go into the working tree, and taken away when the branch and
/// the index have followed: from it the next run knows what a killed one wrote.
struct PendingMove {
    /// The commits between which the branch moves.
    let old: ObjectID
    let new: ObjectID
    /// From the root, `platform/out`.
    let folder: String

    private static let mostBytes = 8192

    init(old: ObjectID, new: ObjectID, folder: String) {
        self.old = old
        self.new = new
        self.folder = folder
    }

    /// Null where no move is pending, or where what is there is no note of one.
    init?(in repository: borrowing Repository) throws(MachineError) {
        let path = Self.path(repository)
        guard try Folder.kind(of: path) == .file, let bytes = try File.read(path, atMost: Self.mostBytes),
            bytes.last == UInt8(ascii: "\n")
        else { return nil }
        let parts = String(decoding: bytes.dropLast(), as: UTF8.self).split(separator: " ", maxSplits: 2)
        guard parts.count == 3, let old = ObjectID(parts[0]), let new = ObjectID(parts[1]),
            Self.isPlain(String(parts[2])), parts[2] == "out" || parts[2].hasSuffix("/out")
        else { return nil }
        self.init(old: old, new: new, folder: String(parts[2]))
    }

    func write(in repository: borrowing Repository) throws(MachineError) {
        let path = Self.path(repository), aside = path + OutputWriter.temporarySuffix
        try File.remove(aside)
        try File.create(aside, Array("\(old) \(new) \(folder)\n".utf8)[...])
        try File.move(aside, to: path)
    }

    static func remove(in repository: borrowing Repository) throws(MachineError) { try File.remove(path(repository)) }

    private static func path(_ repository: borrowing Repository) -> String { "\(repository.gitFolder)/tenantc-move" }

    /// Whether a path leads down, and not into git's own folder.
    static func isPlain(_ path: String) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .allSatisfy { !["", ".", ".."].contains($0) && $0.lowercased() != ".git" }
    }
}
