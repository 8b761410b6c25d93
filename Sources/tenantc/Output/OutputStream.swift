import TenantCompiler

/// All output as one YAML stream, in the order that kubectl should apply it.
enum OutputStream {
    static func bytes(_ units: [RenderedUnit]) -> [UInt8] {
        let files = units.enumerated().flatMap { unit, rendered in rendered.files.map { (unit: unit, file: $0) } }
            .sorted { $0.file.order != $1.file.order ? $0.file.order < $1.file.order : $0.file.path < $1.file.path }
        var bytes: [UInt8] = []
        for (unit, file) in files {
            if !bytes.isEmpty { bytes += Array("---\n".utf8) }
            bytes += units[unit].bytes[file.range]
        }
        return bytes
    }
}
