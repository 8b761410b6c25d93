/// The files of `out/` that are about all tenants: their bytes one behind the other, and where each begins.
package struct RenderedFleet: Sendable {
    package internal(set) var bytes: [UInt8] = []
    package internal(set) var files: [FleetFile] = []

    /// Adds a file.
    mutating func add(_ name: String, in folder: String = FleetFile.reports, _ text: String) {
        let start = bytes.count
        bytes += Array(text.utf8)
        files.append(FleetFile(folder: folder, name: name, range: start..<bytes.count))
    }
}
