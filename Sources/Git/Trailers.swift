/// The `Key: value` lines that a commit's message ends in.
package struct Trailers: Sendable, Hashable {
    /// In their order.
    package let lines: [(key: String, value: String)]

    /// Finds the trailers of a message: its last paragraph, if each line of it is one.
    package init(of message: String) {
        var paragraph: [Substring] = []
        for line in message.split(separator: "\n", omittingEmptySubsequences: false).reversed() {
            if line.allSatisfy(\.isWhitespace) {
                if paragraph.isEmpty { continue }
                break
            }
            paragraph.append(line)
        }
        let found = paragraph.reversed().map(Trailers.split)
        let isTrailers = !found.isEmpty && !found.contains { $0 == nil }
        lines = isTrailers ? found.compactMap { $0 } : []
    }

    /// The value of the last line with a key.
    package subscript(key: String) -> String? { lines.last { $0.key.lowercased() == key.lowercased() }?.value }

    /// All values of a key.
    package func all(_ key: String) -> [String] {
        lines.filter { $0.key.lowercased() == key.lowercased() }.map(\.value)
    }

    private static func split(_ line: Substring) -> (key: String, value: String)? {
        guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return nil }
        let key = line[..<colon]
        guard key.utf8.allSatisfy({ $0.isTrailerKey }) else { return nil }
        return (String(key), String(line[line.index(after: colon)...].drop { $0 == " " }))
    }

    package static func == (a: Trailers, b: Trailers) -> Bool { a.text == b.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// The lines as they stand in a message.
    package var text: String { lines.map { "\($0.key): \($0.value)\n" }.joined() }
}

extension UInt8 {
    fileprivate var isTrailerKey: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: "-")
    }
}
