import TenantCompiler

/// All output as one YAML stream, in the order that kubectl should apply it.
enum OutputStream {
    static func bytes(_ units: [RenderedUnit]) -> [UInt8] {
        var files = units.enumerated().flatMap { unit, rendered in
            rendered.files.map { (unit: unit, file: $0, order: $0.order) }
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
