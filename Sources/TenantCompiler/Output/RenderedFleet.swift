/// The files of `out/` that are about all tenants: their bytes one behind the other, and where each begins.
package struct RenderedFleet: Sendable {
    package internal(set) var bytes: [UInt8] = []
    package internal(set) var files: [FleetFile] = []

    init() {}

    /// The files of several parts, in their order.
    init(_ parts: [RenderedFleet]) {
        bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
        for part in parts {
            let start = bytes.count
            bytes += part.bytes
            files += part.files.map { file in
                FleetFile(
                    folder: file.folder, name: file.name,
                    range: file.range.lowerBound + start..<file.range.upperBound + start)
            }
        }
    }

    /// Adds a file of the folder of reports.
    mutating func add(_ name: String, _ text: String) { add(Array(text.utf8), name, in: FleetFile.reports) }

    /// Adds a file of any folder.
    mutating func add(_ content: [UInt8], _ name: String, in folder: String) {
        let start = bytes.count
        bytes += content
        files.append(FleetFile(folder: folder, name: name, range: start..<bytes.count))
    }
}
