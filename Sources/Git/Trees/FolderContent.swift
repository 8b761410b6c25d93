/// The files that one folder shall hold; its path is from the folder that is edited.
package struct FolderContent: Sendable {
    package let path: String
    package let files: [File]

    /// A file by its name and bytes.
    package struct File: Sendable {
        package let name: String
        package let bytes: ArraySlice<UInt8>

        package init(name: String, bytes: ArraySlice<UInt8>) {
            self.name = name
            self.bytes = bytes
        }
    }

    package init(path: String, files: [File]) {
        self.path = path
        self.files = files
    }
}
