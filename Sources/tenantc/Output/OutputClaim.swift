/// An output folder that is taken for one run: nobody else writes it before it is released.
struct OutputClaim {
    let root: String
    let stage: OutputStage
    private let lock: FolderLock
    /// What was made for it, the deepest first.
    private let made: [String]

    /// Makes the folder where there is none, and takes away what an interrupted run has left aside.
    init(_ root: String) throws(MachineError) {
        self.root = root
        made = try Self.missing(root)
        try Folder.create(root)
        lock = try FolderLock(root)
        let aside = Self.aside(of: root)
        do {
            switch try Folder.kind(of: aside) {
            case .folder: try Folder.removeTree(aside)
            case nil: break
            case .file, .link, .other:
                // Somebody else's: the plan names it, and until then nothing is written there.
                stage = OutputStage(root: root, aside: nil)
                return
            }
        } catch {
            lock.release()
            throw error
        }
        stage = OutputStage(root: root, aside: aside)
    }

    /// Takes away what was written aside and not moved into place, and the folder if nothing came into it.
    func release() {
        if stage.writesAside { try? Folder.removeTree(Self.aside(of: root)) }
        for folder in made { Folder.removeIfEmpty(folder) }
        lock.release()
    }

    /// Where files and folders are written before they are moved into place.
    static func aside(of root: String) -> String { "\(root)/\(OutputWriter.stagingName)" }

    /// A folder and those above it that are not there, the deepest first.
    private static func missing(_ root: String) throws(MachineError) -> [String] {
        var folders: [String] = []
        var path = Substring(root)
        while !path.isEmpty, try Folder.kind(of: String(path)) == nil {
            folders.append(String(path))
            guard let slash = path.lastIndex(of: "/") else { break }
            path = path[..<slash]
        }
        return folders
    }
}
