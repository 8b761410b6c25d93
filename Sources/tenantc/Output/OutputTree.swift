import TenantCompiler

/// The files that a compile gives, by folder.
struct OutputTree: Sendable {
    struct File: Sendable {
        let folder: String
        let name: String
        private let range: Range<Int>
        private let content: Int
        let state: OutputStage.FileState

        init(
            folder: String, name: String, range: Range<Int>, content: Int, state: OutputStage.FileState = .held
        ) {
            self.folder = folder
            self.name = name
            self.range = range
            self.content = content
            self.state = state
        }

        /// From the output folder.
        var path: String { "\(folder)/\(name)" }

        /// Of a file whose bytes are held.
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

    /// - Parameter stage: What has received the units, where something has.
    init(_ compilation: Compilation, _ stage: OutputStage? = nil) {
        self.init(compilation.outputs, compilation.reports, stage)
    }

    init(_ units: [RenderedUnit], _ reports: RenderedFleet?, _ stage: OutputStage? = nil) {
        contents = units.map(\.bytes) + (reports.map { [$0.bytes] } ?? [])
        var sorting = FolderSorting()
        for (index, unit) in units.enumerated() {
            let states = stage?.states(of: unit)
            for (place, file) in unit.files.enumerated() {
                let output = File(
                    folder: file.folder, name: file.name, range: file.range, content: index,
                    state: states?[place] ?? .held)
                sorting.add(output, file.folder)
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
