import TenantCompiler

/// All output as one YAML stream, in the order that kubectl should apply it.
enum OutputStream {
    /// - Parameter isWanted: Whether a file of a unit is part of the stream.
    static func bytes(
        _ units: [RenderedUnit], isWanted: (RenderedUnit, OutputFile) -> Bool = { _, _ in true }
    ) -> [UInt8] {
        var files: [(unit: Int, file: OutputFile)] = []
        for (unit, rendered) in units.enumerated() {
            files += rendered.files.filter { isWanted(rendered, $0) }.map { (unit, $0) }
        }
        files.sort { a, b in
            a.file.order == b.file.order ? a.file.path < b.file.path : a.file.order < b.file.order
        }
        var bytes: [UInt8] = []
        for (unit, file) in files {
            if !bytes.isEmpty { bytes += Array("---\n".utf8) }
            bytes += units[unit].bytes[file.range]
        }
        return bytes
    }
}
