import TenantCompiler

/// The files that a compile gives, by folder.
struct OutputTree: Sendable {
    struct File: Sendable {
        private let file: OutputFile
        private let unit: Int

        init(_ file: OutputFile, unit: Int) {
            self.file = file
            self.unit = unit
        }

        /// From the output folder.
        var path: String { file.path }
        var name: String { file.name }
        var folder: String { file.folder }

        func bytes(in units: [RenderedUnit]) -> ArraySlice<UInt8> { units[unit].bytes[file.range] }
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
        var indices: [String: Int] = [:]
        for (unit, rendered) in units.enumerated() {
            // The files of a folder stand side by side, so most need no look-up.
            var last: (folder: String, index: Int)?
            for file in rendered.files {
                let index: Int
                if let last, last.folder == file.folder {
                    index = last.index
                } else {
                    index = indices[file.folder] ?? folders.count
                    if index == folders.count {
                        indices[file.folder] = index
                        folders.append(Folder(path: file.folder, files: []))
                    }
                    last = (file.folder, index)
                }
                folders[index].files.append(File(file, unit: unit))
            }
        }
        self.folders = folders.sorted { $0.path < $1.path }
    }
}
