/// Goes over every scalar of a tree in the order in which they are written, and knows what each stands in.
///
/// An alias is passed over, since what it stands for is met where it is written. Nothing is allocated for a scalar, so
/// that every one of a large fleet can be looked at.
package struct TreeWalk: Sendable {
    /// A collection that the scalar stands in.
    package struct Level: Sendable {
        /// The collection's index.
        package let node: UInt32
        package let isMapping: Bool
        /// What the walker of a mapping around it noted of the key that it stands under.
        package let markAbove: UInt8
        /// The key whose value is met; only of a mapping.
        package fileprivate(set) var key: UInt32 = 0
        /// The number of the item that is met, from 0; only of a sequence.
        package fileprivate(set) var item = -1
        fileprivate var mark: UInt8
        fileprivate var isAtKey = true
        fileprivate let end: UInt32
    }

    /// What a walk stands at.
    package enum Step: Sendable {
        /// The key of a mapping; what follows is its value.
        case key
        /// A scalar that is no key.
        case value
    }

    private let tree: Tree
    private var next: UInt32 = 0
    /// The collections around, outermost first.
    package private(set) var levels: [Level] = []
    /// The index of the scalar that the walk stands at.
    package private(set) var current: UInt32 = 0

    package init(_ tree: Tree) {
        self.tree = tree
        levels.reserveCapacity(16)
    }

    /// Goes to the next scalar; null behind the last.
    package mutating func step() -> Step? {
        while next < tree.records.count {
            while let level = levels.last, next >= level.end { levels.removeLast() }
            let index = next
            let record = tree.records[Int(index)]
            if let isKey = enter(index), isKey {
                next = record.next
                guard record.kind == .scalar else { continue }
                current = index
                return .key
            }
            switch record.kind {
            case .scalar:
                next = record.next
                current = index
                return .value
            case .alias: next = record.next
            case .sequence, .mapping:
                let mark = levels.last?.mark ?? 0
                levels.append(
                    Level(
                        node: index, isMapping: record.kind == .mapping, markAbove: mark,
                        mark: record.kind == .mapping ? 0 : mark, end: record.next))
                next = index + 1
            }
        }
        return nil
    }

    /// Counts a node into the collection around it: whether it is a key, or null for the root of a document.
    private mutating func enter(_ index: UInt32) -> Bool? {
        guard let last = levels.indices.last else { return nil }
        guard levels[last].isMapping else {
            levels[last].item += 1
            return false
        }
        defer { levels[last].isAtKey.toggle() }
        if levels[last].isAtKey { levels[last].key = index }
        return levels[last].isAtKey
    }

    /// What was noted of the key above the scalar, be it in a list or not; 0 where there is none.
    package var mark: UInt8 { levels.last?.mark ?? 0 }

    /// Notes something of the key that the walk stands at, for all that stands under it.
    package mutating func note(_ mark: UInt8) {
        guard let last = levels.indices.last else { return }
        levels[last].mark = mark
    }

    /// The UTF-8 of the scalar that the walk stands at, unescaped.
    package func withText<Result>(_ body: (Swift.Span<UInt8>) -> Result) -> Result {
        let range = tree.records[Int(current)].textRange
        let pool = tree.pool
        return body(pool.span.extracting(range))
    }

    /// Where the scalar that the walk stands at is written.
    package var range: Range<Int> {
        let record = tree.records[Int(current)]
        return Int(record.start)..<Int(record.end)
    }

    /// How the scalar that the walk stands at is written.
    package var style: Node.Style { tree.records[Int(current)].style }

    /// The node of an index.
    package func node(at index: UInt32) -> Node { Node(tree: tree, index: index) }

    /// The item before the one that the walk stands at, where both are scalars of one list.
    package var previousItem: Node? {
        guard let level = levels.last, !level.isMapping, level.item > 0, current > 0,
            tree.records[Int(current) - 1].kind == .scalar, current - 1 > level.node
        else { return nil }
        return node(at: current - 1)
    }
}
