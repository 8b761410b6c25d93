import Diagnostics

/// A source tree that was read, and where its working tree is.
struct SourceInput {
    let map: SourceMap
    /// Null for a bare repository: there is no folder beside the sources to write to.
    let folder: String?
    /// The commit that it was read from; null for the index and a folder.
    var commit: String?
    /// When it was committed, or for the index the commit that it is based on; null for a folder.
    var seconds: Int64?
}
