/// A tree object: the entries of one folder in git's order.
struct Tree: Sendable {
    let entries: [TreeEntry]

    static let empty = Tree(sorted: [])

    init(_ entries: [TreeEntry]) {
        let isSorted = zip(entries, entries.dropFirst()).allSatisfy(TreeEntry.precedes)
        self.entries = isSorted ? entries : entries.sorted(by: TreeEntry.precedes)
    }

    /// Takes entries that are in git's order already.
    init(sorted entries: [TreeEntry]) { self.entries = entries }

    /// Reads an object's bytes; null where they are no tree, or one that is not in order.
    init?(parsing bytes: UnsafeRawBufferPointer) {
        var entries: [TreeEntry] = []
        var position = 0
        while position < bytes.count {
            guard let entry = unsafe Tree.entry(in: bytes, at: &position) else { return nil }
            if let last = entries.last, !TreeEntry.precedes(last, entry) { return nil }
            entries.append(entry)
        }
        self.entries = entries
    }

    private static func entry(in bytes: UnsafeRawBufferPointer, at position: inout Int) -> TreeEntry? {
        var mode: UInt32 = 0
        while position < bytes.count, unsafe bytes[position] != UInt8(ascii: " ") {
            let digit = unsafe bytes[position] &- UInt8(ascii: "0")
            guard digit < 8, mode < 1 << 24 else { return nil }
            mode = mode << 3 | UInt32(digit)
            position += 1
        }
        position += 1
        let start = position
        while position < bytes.count, unsafe bytes[position] != 0 { position += 1 }
        guard position > start, position + 20 < bytes.count else { return nil }
        let name = unsafe [UInt8](bytes[start..<position])
        let id = unsafe ObjectID(bytes: UnsafeRawBufferPointer(rebasing: bytes[position + 1..<position + 21]))
        position += 21
        return TreeEntry(mode: FileMode(rawValue: mode), name: name, id: id)
    }

    /// The bytes of the object.
    func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.reduce(0) { $0 + $1.name.count + 28 })
        for entry in entries {
            bytes.append(contentsOf: String(entry.mode.rawValue, radix: 8).utf8)
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: entry.name)
            bytes.append(0)
            entry.id.append(to: &bytes)
        }
        return bytes
    }

    /// The entry of a name, a file's or a folder's.
    func entry(named name: String) -> TreeEntry? { entries.first { $0.name.elementsEqual(name.utf8) } }

    /// The tree with the entry of a name replaced, or taken away.
    func replacing(_ name: String, with entry: TreeEntry?) -> Tree {
        Tree(entries.filter { !$0.name.elementsEqual(name.utf8) } + (entry.map { [$0] } ?? []))
    }
}
