/// What an entry of a tree is, as git numbers it.
package struct FileMode: RawRepresentable, Sendable, Hashable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let file = FileMode(rawValue: 0o100644)
    package static let folder = FileMode(rawValue: 0o040000)
    package static let submodule = FileMode(rawValue: 0o160000)

    /// Whether it is a regular file, executable or not.
    package var isFile: Bool { rawValue & 0o170000 == 0o100000 }
    package var isFolder: Bool { rawValue & 0o170000 == 0o040000 }
}
