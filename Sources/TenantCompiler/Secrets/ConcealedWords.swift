internal import Diagnostics
package import YAML

/// The secrets of some sources as texts, to write over wherever they come out: exempted ones compile, and what is
/// refused on one side of a comparison may stand on the other where nobody looks for it.
package struct ConcealedWords: Sendable {
    /// By their first byte.
    private var words: [UInt8: [Word]] = [:]
    private let places: [FileID: [Swift.Range<UInt32>]]

    private struct Word: Hashable {
        let bytes: [UInt8]
        /// Whether it is a secret wherever it stands. One of a few letters is one only where it stands as a word.
        var isLong: Bool { bytes.count >= 8 }
    }

    /// What stands for a secret.
    static let mask = "•••"

    /// Every secret of the sources, exempted or not.
    package init(_ programs: Program...) {
        var found: Set<Word> = []
        var places: [FileID: [Swift.Range<UInt32>]] = [:]
        for program in programs {
            for span in program.allSecrets.map(\.span) {
                found.formUnion(Self.spellings(of: program.sources.text(span)).map { Word(bytes: Array($0.utf8)) })
                places[span.file, default: []].append(span.start..<max(span.start, span.end))
            }
        }
        for word in found { if let first = word.bytes.first { words[first, default: []].append(word) } }
        // The places of one program alone mean anything.
        self.places = programs.count == 1 ? places : [:]
    }

    package var isEmpty: Bool { words.isEmpty }

    /// A name, a key or a sentence without the secrets in it.
    package func concealed(name text: String) -> String { concealed(text) { $0.isLong } }

    /// A value without the secrets in it; those of a few letters too, where they stand as words.
    package func concealed(value text: String) -> String { concealed(text) { _ in true } }

    /// A value without the secrets in it and its keys.
    package func concealed(_ value: Value) -> Value {
        guard !isEmpty else { return value }
        switch value {
        case .string(let text): return .string(concealed(value: text))
        case .int, .number:
            guard let text = value.scalarText else { return value }
            let shown = concealed(value: text)
            return shown == text ? value : .string(shown)
        case .list(let items): return .list(items.map(concealed))
        case .map(let members): return .map(members.map { Member(concealed(name: $0.key), concealed($0.value)) })
        case .null, .bool, .absent: return value
        }
    }

    /// What a place of the sources says, without the secrets in it; nothing of it where a secret is in it that reads
    /// otherwise there.
    func concealed(_ text: String, from span: Span?) -> String {
        guard !isEmpty else { return text }
        let shown = concealed(value: text)
        guard shown == text, let span else { return shown }
        let holdsSecret = (places[span.file] ?? []).contains { $0.lowerBound < span.end && span.start < $0.upperBound }
        return holdsSecret ? Self.mask : text
    }

    /// Every byte that lies in some secret gives way, so that of two which overlap nothing is left.
    private func concealed(_ text: String, where counts: (Word) -> Bool) -> String {
        guard !isEmpty else { return text }
        let bytes = Array(text.utf8)
        var end = 0
        var result: [UInt8] = []
        var isFound = false
        for index in bytes.indices {
            for word in words[bytes[index]] ?? [] where counts(word) && Self.stands(word, at: index, in: bytes) {
                if index >= end { result += Self.mask.utf8 }
                end = max(end, index + word.bytes.count)
                isFound = true
            }
            if index >= end { result.append(bytes[index]) }
        }
        return isFound ? String(decoding: result, as: UTF8.self) : text
    }

    private static func stands(_ word: Word, at index: Int, in bytes: [UInt8]) -> Bool {
        let end = index + word.bytes.count
        guard end <= bytes.count, bytes[index..<end].elementsEqual(word.bytes) else { return false }
        if word.isLong { return true }
        return (index == 0 || !bytes[index - 1].isAlphanumeric) && (end == bytes.count || !bytes[end].isAlphanumeric)
    }
}

extension ConcealedWords {
    /// The ways in which a secret may come out that stands so in a source: as it is read, line by line since printers
    /// break and indent them, and as other formats quote it.
    private static func spellings(of source: String) -> Set<String> {
        var texts: Set<String> = [source]
        for text in [source, "\"\(source)\"", "'\(source)'"] {
            var ignored = DiagnosticList()
            let tree = parse(SourceFile(path: "secret", text: text), as: FileID(0), into: &ignored)
            if let read = tree?.documents.first.flatMap({ Value($0).scalarText }) { texts.insert(read) }
        }
        for text in texts where text.contains(where: \.isNewline) {
            // A brace or the sign of a block alone on its line tells nothing.
            let lines = text.split(whereSeparator: \.isNewline).map(trimmed)
            texts.formUnion(lines.filter { $0.utf8.count(where: \.isAlphanumeric) >= 4 })
        }
        for text in texts {
            let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            texts.formUnion([escaped, text.replacing("'", with: "''"), trimmed(text[...])])
        }
        return texts.filter { !$0.isEmpty }
    }

    private static func trimmed(_ line: Substring) -> String {
        let start = line.drop { $0 == " " || $0 == "\t" }
        return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}

extension Program {
    /// Every secret that stands in the sources, whoever's it is.
    fileprivate var allSecrets: [SecretSighting] { secrets + tenants.flatMap(\.secrets) }
}
