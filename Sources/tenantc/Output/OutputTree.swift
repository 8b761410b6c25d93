import TenantCompiler

/// The files that a compile gives, by folder.
struct OutputTree: Sendable {
    struct File: Sendable {
        /// From the output folder.
        let path: String
        let name: String
        private let unit: Int
        private let range: Range<Int>

        init(path: String, name: String, unit: Int, range: Range<Int>) {
            self.path = path
            self.name = name
            self.unit = unit
            self.range = range
        }

        func bytes(in units: [RenderedUnit]) -> ArraySlice<UInt8> { units[unit].bytes[range] }
    }

    struct Folder: Sendable {
        let path: String
        var files: [File]
    }

    let units: [RenderedUnit]
    /// By path.
    let folders: [Folder]

    init(_ units: [RenderedUnit]) {
        self.units = units
        var folders: [Folder] = []
        var indices: [Substring: Int] = [:]
        for (unit, rendered) in units.enumerated() {
            // The files of a folder stand side by side, so most need no look-up.
            var last: (parent: Substring, index: Int)?
            for file in rendered.files {
                let slash = file.path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? file.path.startIndex
                let parent = file.path[..<slash]
                let name = String(file.path.utf8[slash...].dropFirst()) ?? file.path
                let entry = File(path: file.path, name: name, unit: unit, range: file.range)
                let index = last?.parent == parent ? last?.index : indices[parent]
                if let index {
                    folders[index].files.append(entry)
                } else {
                    indices[parent] = folders.count
                    folders.append(Folder(path: String(parent), files: [entry]))
                }
                last = (parent, index ?? folders.count - 1)
            }
        }
        self.folders = folders.sorted { $0.path < $1.path }
    }
}
