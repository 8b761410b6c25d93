import TenantCompiler

/// All output as one YAML stream, in the order that kubectl should apply it.
enum OutputStream {
    /// - Parameter isWanted: Whether a file of a unit is part of the stream.
    static func bytes(
        _ units: [RenderedUnit], isWanted: (RenderedUnit, OutputFile) -> Bool = { _, _ in true }
    ) -> [UInt8] {
        var files = units.enumerated().flatMap { unit, rendered in
            rendered.files.filter { $0.holdsObjects && isWanted(rendered, $0) }.map {
                (unit: unit, file: $0, order: $0.order)
            }
        }
        files.sort { a, b in a.order == b.order ? a.file.path < b.file.path : a.order < b.order }
        var bytes: [UInt8] = []
        for (unit, file, _) in files {
            if !bytes.isEmpty { bytes += Array("---\n".utf8) }
            bytes += units[unit].bytes[file.range]
        }
        return bytes
    }
}
