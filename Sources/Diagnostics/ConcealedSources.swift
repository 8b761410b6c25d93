extension DiagnosticReport {
    /// The sources with every secret that a finding stands at written over, so that none gets into a snippet, a fix or a
    /// fingerprint, be it of that finding or of another in the same line.
    ///
    /// Each character gives way to another of as many bytes and UTF-16 units, so that no place moves.
    var concealedSources: SourceMap {
        var spans: [FileID: [Span]] = [:]
        for diagnostic in diagnostics where diagnostic.concealsPrimary {
            guard let span = diagnostic.primary, sources.files.indices.contains(Int(span.file.index)) else { continue }
            spans[span.file, default: []].append(span)
        }
        guard !spans.isEmpty else { return sources }
        return SourceMap(
            zip(sources.ids, sources.files).map { id, file in
                guard let own = spans[id] else { return file }
                var bytes = file.bytes
                for span in own { conceal(span, in: &bytes) }
                return SourceFile(path: file.path, bytes: bytes, kind: file.kind)
            })
    }

    /// Leaves quotes around a text and the breaks and margins of lines.
    private func conceal(_ span: Span, in bytes: inout [UInt8]) {
        var range = min(Int(span.start), bytes.count)..<min(Int(span.end), bytes.count)
        if range.count >= 2, let quote = bytes[range].first, quote == bytes[range].last, quote == 0x22 || quote == 0x27
        {
            range = range.dropFirst().dropLast()
        }
        var isAtMargin = false
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D {
                isAtMargin = true
            } else if !isAtMargin || byte != 0x20 && byte != 0x09 {
                isAtMargin = false
                let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                let mask = Self.masks[length - 1]
                if index + length <= range.upperBound {
                    for offset in 0..<length { bytes[index + offset] = mask[offset] }
                    index += length
                    continue
                }
                bytes[index] = mask[0]
            }
            index += 1
        }
    }

    /// `*`, and signs of two, three and four bytes, of which the last has two UTF-16 units.
    private static let masks: [[UInt8]] = ["*", "×", "•", "𝟎"].map { Array($0.utf8) }
}
