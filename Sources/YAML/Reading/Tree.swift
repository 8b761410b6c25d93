package import Diagnostics

/// The nodes of one file in the order they are written, in one flat array with one pool of scalar text.
package final class Tree: Sendable {
    package let file: FileID
    let records: [NodeRecord]
    /// The UTF-8 of all scalars, unescaped, one behind the other.
    let pool: [UInt8]
    /// Index of each document's root.
    let roots: [UInt32]

    init(file: FileID, records: [NodeRecord], pool: [UInt8], roots: [UInt32]) {
        self.file = file
        self.records = records
        self.pool = pool
        self.roots = roots
    }

    /// The root node of each document that is not empty.
    package var documents: [Node] { roots.map { Node(tree: self, index: $0) } }
}
