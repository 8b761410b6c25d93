/// One line of what git tells `pre-receive`: a reference, and where it moves.
struct PushedReference {
    let old: String
    let new: String
    let name: String

    var isNew: Bool { Self.isNothing(old) }
    var isDeleted: Bool { Self.isNothing(new) }

    /// Reads `<old> <new> <name>`; null for anything else.
    init?(_ line: Substring) {
        let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, Self.isID(parts[0]), Self.isID(parts[1]), !parts[2].isEmpty else { return nil }
        old = String(parts[0])
        new = String(parts[1])
        name = String(parts[2])
    }

    private static func isNothing(_ id: String) -> Bool { id.allSatisfy { $0 == "0" } }

    private static func isID(_ text: Substring) -> Bool {
        text.utf8.count >= 40 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
