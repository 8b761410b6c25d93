/// One entry of a tree. Its name is whatever bytes somebody wrote.
struct TreeEntry: Sendable, Hashable {
    let mode: FileMode
    let name: [UInt8]
    let id: ObjectID

    /// The name as text, for messages and for paths that are ours.
    var text: String { String(decoding: name, as: UTF8.self) }

    /// Whether an entry comes first in git's order, in which a folder's name ends in a slash.
    static func precedes(_ a: TreeEntry, _ b: TreeEntry) -> Bool {
        let common = min(a.name.count, b.name.count)
        for index in 0..<common where a.name[index] != b.name[index] { return a.name[index] < b.name[index] }
        let x = a.name.count > common ? a.name[common] : a.mode.isFolder ? UInt8(ascii: "/") : 0
        let y = b.name.count > common ? b.name[common] : b.mode.isFolder ? UInt8(ascii: "/") : 0
        return x < y
    }
}
