import TenantCompiler

/// All output as one YAML stream, in the order that kubectl should apply it.
enum OutputStream {
    static func bytes(_ units: [RenderedUnit]) -> [UInt8] {
        var files: [(unit: Int, file: OutputFile)] = []
        for (unit, rendered) in units.enumerated() { files += rendered.files.map { (unit, $0) } }
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
