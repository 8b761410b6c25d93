/// One file of a source tree: its path from the tree's root, with `/` between components, and its bytes.
package struct SourceFile: Sendable, Hashable {
    package let path: String
    package let bytes: [UInt8]
    package let kind: Kind

    /// What lies at the path. Only regular files have bytes.
    package enum Kind: Sendable, Hashable {
        case regular
        case symbolicLink
        /// A device, a socket, a submodule.
        case special
        /// A file that is larger than its reader takes.
        case oversized
    }

    package init(path: String, bytes: [UInt8], kind: Kind = .regular) {
        self.path = path
        self.bytes = bytes
        self.kind = kind
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
