import TenantCompiler

/// The files that a compile gives, by folder.
struct OutputTree: Sendable {
    struct File: Sendable {
        let folder: String
        let name: String
        private let range: Range<Int>
        private let content: Int

        init(folder: String, name: String, range: Range<Int>, content: Int) {
            self.folder = folder
            self.name = name
            self.range = range
            self.content = content
        }

        /// From the output folder.
        var path: String { "\(folder)/\(name)" }

        func bytes(in contents: [[UInt8]]) -> ArraySlice<UInt8> { contents[content][range] }
    }

    struct Folder: Sendable {
        let path: String
        var files: [File]
    }

    /// The bytes of each unit, then those of the fleet.
    let contents: [[UInt8]]
    /// By path.
    let folders: [Folder]

    init(_ compilation: Compilation) { self.init(compilation.outputs, compilation.reports) }

    init(_ units: [RenderedUnit], _ reports: RenderedFleet?) {
        contents = units.map(\.bytes) + (reports.map { [$0.bytes] } ?? [])
        var sorting = FolderSorting()
        for (index, unit) in units.enumerated() {
            for file in unit.files {
                sorting.add(File(folder: file.folder, name: file.name, range: file.range, content: index), file.folder)
            }
        }
        for file in reports?.files ?? [] {
            let content = units.count
            sorting.add(File(folder: file.folder, name: file.name, range: file.range, content: content), file.folder)
        }
        folders = sorting.folders.sorted { $0.path < $1.path }
    }

    /// Puts files into their folders.
    private struct FolderSorting {
        private(set) var folders: [Folder] = []
        private var indices: [String: Int] = [:]
        /// The files of a folder stand side by side, so most need no look-up.
        private var last: (folder: String, index: Int)?

        mutating func add(_ file: File, _ folder: String) {
            let index: Int
            if let last, last.folder == folder {
                index = last.index
            } else {
                index = indices[folder] ?? folders.count
                if index == folders.count {
                    indices[folder] = index
                    folders.append(Folder(path: folder, files: []))
                }
                last = (folder, index)
            }
            folders[index].files.append(file)
        }
    }
}
