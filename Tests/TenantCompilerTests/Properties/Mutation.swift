import Diagnostics
import TestSupport

/// Damages a file as hands, merges and attackers do.
enum Mutation {
    private static let morsels = [
        "null", "[]", "{}", "~", "- ", ": ", "&a ", "*a", "<<: ", "|", ">-", "\"", "'", "\t", "\r\n", "\u{FEFF}",
        "---\n", "...\n",
        "!x ", "? ", "«", "🚀", "e\u{301}", "\u{0}", "\u{202E}", "-1", "1e999", "0x", "99999999999999999999",
        "${TENANT_ID}", "../",
    ]

    static func mutate(_ file: SourceFile, using generator: inout SeededGenerator) -> SourceFile {
        var bytes = file.bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) { mutate(&bytes, using: &generator) }
        return SourceFile(path: file.path, bytes: bytes)
    }

    private static func mutate(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(bytes.count, place + Int.random(in: 0...12, using: &generator))
        switch Int.random(in: 0..<7, using: &generator) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 2:
            bytes.replaceSubrange(
                place..<end, with: (place..<end).map { _ in UInt8.random(in: 0...255, using: &generator) })
        case 3: bytes.insert(contentsOf: Array((morsels.randomElement(using: &generator) ?? "").utf8), at: place)
        case 4: bytes.replaceSubrange(place..<end, with: Array((morsels.randomElement(using: &generator) ?? "").utf8))
        case 5: mutateLines(&bytes, using: &generator)
        default: bytes.removeSubrange(place..<bytes.count)
        }
    }

    /// Takes a line away, doubles it, or puts it elsewhere.
    private static func mutateLines(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let index = Int.random(in: lines.indices, using: &generator)
        let line = lines[index]
        if Bool.random(using: &generator) { lines.remove(at: index) }
        if Bool.random(using: &generator) {
            lines.insert(line, at: Int.random(in: 0...lines.count, using: &generator))
        }
        bytes = Array(lines.joined(separator: [0x0A]))
    }
}
