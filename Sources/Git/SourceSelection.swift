/// What of a tree is read, and how much of it at most.
package struct SourceSelection: Sendable {
    /// The folders that are walked, and single files, by path from the top of the sources.
    package var folders: [String]
    /// Whether the file at a path, from the top of the sources, is read.
    package var isWanted: @Sendable (String) -> Bool
    /// Bytes beyond which a file is not read but given as oversized.
    package let fileBytes: Int
    /// Bytes of all files together. A small pack can hold one file a million times over.
    package var totalBytes = 2 << 30
    /// Entries of all folders together. A few small trees that name each other can hold billions.
    package var entries = 5_000_000
    /// Bytes of a path: what a file system takes.
    package var pathBytes = 4096

    package init(folders: [String], fileBytes: Int, isWanted: @escaping @Sendable (String) -> Bool) {
        self.folders = folders
        self.fileBytes = fileBytes
        self.isWanted = isWanted
    }
}
