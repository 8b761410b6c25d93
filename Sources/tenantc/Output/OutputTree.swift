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
            for file in rendered.files {
                let slash = file.path.lastIndex(of: "/") ?? file.path.startIndex
                let parent = file.path[..<slash]
                let name = String(file.path[slash...].dropFirst())
                let entry = File(path: file.path, name: name, unit: unit, range: file.range)
                if let index = indices[parent] {
                    folders[index].files.append(entry)
                } else {
                    indices[parent] = folders.count
                    folders.append(Folder(path: String(parent), files: [entry]))
                }
            }
        }
        self.folders = folders.sorted { $0.path < $1.path }
    }
}
