extension Tree {
    /// The entries in which two trees differ, out of their bytes: what both have at one place is not taken apart, since
    /// large folders mostly agree. Null where one of them is no tree.
    static func differences(_ old: [UInt8], _ new: [UInt8]) -> (old: [TreeEntry], new: [TreeEntry])? {
        var position = 0
        var (a, b): ([TreeEntry], [TreeEntry]) = ([], [])
        while let end = endOfName(old, from: position), end == endOfName(new, from: position),
            old[position..<end] == new[position..<end]
        {
            let next = end + 21
            guard next <= old.count, next <= new.count else { return nil }
            if old[end..<next] != new[end..<next] {
                guard let x = Tree(parsing: old[position..<next]), let y = Tree(parsing: new[position..<next]) else {
                    return nil
                }
                a += x.entries
                b += y.entries
            }
            position = next
        }
        guard let x = Tree(parsing: old[position...]), let y = Tree(parsing: new[position...]) else { return nil }
        return (a + x.entries, b + y.entries)
    }

    /// Where the zero byte behind the name of the entry stands that begins at a place.
    private static func endOfName(_ bytes: [UInt8], from start: Int) -> Int? { bytes[start...].firstIndex(of: 0) }

    private init?(parsing bytes: ArraySlice<UInt8>) {
        guard let tree = unsafe bytes.withUnsafeBytes({ unsafe Tree(parsing: $0) }) else { return nil }
        self = tree
    }
}
