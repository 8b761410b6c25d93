import Synchronization
import TenantCompiler

/// Compares each unit with the output folder as soon as it is printed, and writes what differs aside. Nothing in its
/// place is touched: that is the writer's, once it is known that nothing is refused.
final class OutputStage: UnitReceiver {
    /// What became of a file's bytes.
    enum FileState: UInt8, Sendable {
        /// They are with the unit.
        case held
        /// They are those that the folder holds.
        case unchanged
        /// The folder holds others, or none; where something is written, they lie aside.
        case differs
    }

    private let root: String
    /// Whether the run is to write, and not only to compare.
    private let writes: Bool
    /// Null where nothing may be written aside.
    private let aside: String?
    private let states = Mutex<[Fleet.UnitName: [FileState]]>([:])
    /// What lies at folders that hold folders.
    private let grounds = Mutex<[String: Ground]>([:])

    /// Of a run that only compares.
    init(comparingWith root: String) {
        self.root = root
        writes = false
        aside = nil
    }

    /// - Parameter aside: Where to write; null where somebody's file stands there, so that all has to be held.
    init(root: String, aside: String?) {
        self.root = root
        self.aside = aside
        writes = true
    }

    func receive(_ unit: RenderedUnit) -> RenderedUnit {
        var found: [FileState] = []
        found.reserveCapacity(unit.files.count)
        var place = Place(folder: "", ground: .blocked, root: root, aside: aside)
        for file in unit.files {
            if file.folder != place.folder {
                place = Place(folder: file.folder, ground: ground(of: file.folder), root: root, aside: aside)
            }
            found.append(settle(file.name, unit.bytes[file.range], &place))
        }
        let isHeld = found.contains(.held)
        states.withLock { $0[unit.name] = found }
        return isHeld ? unit : unit.withoutBytes()
    }

    /// Whether anything may lie aside.
    var writesAside: Bool { aside != nil }

    /// What became of each file of a unit; null of one that was never received.
    func states(of unit: RenderedUnit) -> [FileState]? { states.withLock { $0[unit.name] } }

    private func settle(_ name: String, _ bytes: ArraySlice<UInt8>, _ place: inout Place) -> FileState {
        switch place.ground {
        case .blocked: return .held
        case .folder:
            let found = try? File.read(place.path + name, atMost: max(bytes.count, 1 << 20))
            if let found, found.hasSameBytes(as: bytes) { return .unchanged }
        case .nothing: break
        }
        guard let aside = place.aside else { return writes ? .held : .differs }
        do {
            if !place.isMade { try Folder.create(String(aside.dropLast())) }
            place.isMade = true
            try File.create(aside + name, bytes)
            return .differs
        } catch {
            // The writer meets it again, and says so.
            return .held
        }
    }

    /// What lies at a folder of the output. Where a link stands above it, it lies elsewhere.
    private func ground(of folder: String) -> Ground {
        var parent = folder
        var parents: [String] = []
        while let slash = parent.utf8.lastIndex(of: UInt8(ascii: "/")) {
            parent = String(parent[..<slash])
            parents.append(parent)
        }
        for parent in parents.reversed() {
            let ground = grounds.withLock { $0[parent] } ?? look(at: parent)
            grounds.withLock { $0[parent] = ground }
            if ground != .folder { return ground }
        }
        return look(at: folder)
    }

    private func look(at folder: String) -> Ground {
        guard let kind = try? Folder.kind(of: "\(root)/\(folder)") as Folder.Kind? else { return .nothing }
        return kind == .folder ? .folder : .blocked
    }

    private enum Ground: Sendable { case nothing, folder, blocked }

    /// The folder that the last file went to.
    private struct Place {
        let folder: String
        let ground: Ground
        /// The folder in its place and aside, with a slash behind.
        let path: String
        let aside: String?
        /// Whether the folder aside is there.
        var isMade = false

        init(folder: String, ground: Ground, root: String, aside: String?) {
            self.folder = folder
            self.ground = ground
            path = "\(root)/\(folder)/"
            self.aside = aside.map { "\($0)/\(folder)/" }
        }
    }
}
