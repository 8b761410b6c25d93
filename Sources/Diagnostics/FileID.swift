/// Names a file of a `SourceMap`. Files are numbered in the order of their paths, so ids sort as paths do.
package struct FileID: Sendable, Hashable, Comparable {
    package var index: UInt32

    package init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

    package static func < (a: FileID, b: FileID) -> Bool { a.index < b.index }
}
