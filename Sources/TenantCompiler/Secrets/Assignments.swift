/// Finds secrets that a text gives to names, as files of settings, command lines and connection strings do.
enum Assignments {
    /// Secrets in a text, in their order: `DB_PASSWORD=…`, `--token=…`, `--token …`, `password: …` on a line of its own.
    static func hits(in text: String) -> [TokenScan.Hit] {
        let bytes = Array(text.utf8)
        var hits: [TokenScan.Hit] = []
        var start = 0
        for end in bytes.indices where bytes[end] == 0x0A { find(in: bytes, take(&start, to: end), &hits) }
        find(in: bytes, start..<bytes.count, &hits)
        return hits
    }

    /// Whether a text may give anything to a name, so that few are taken apart.
    static func mayStand(in text: Swift.Span<UInt8>) -> Bool {
        guard text.count >= 8 else { return false }
        for index in text.indices {
            switch text[index] {
            case 0x0A, UInt8(ascii: "="): return FieldWords.mayTell(text)
            case UInt8(ascii: "-") where index + 2 < text.count && text[index + 1] == UInt8(ascii: "-"):
                return FieldWords.mayTell(text)
            default: continue
            }
        }
        return false
    }

    private static func take(_ start: inout Int, to end: Int) -> Range<Int> {
        defer { start = end + 1 }
        return start..<end
    }

    private static func find(in bytes: [UInt8], _ line: Range<Int>, _ hits: inout [TokenScan.Hit]) {
        // What is longer is no line that somebody wrote.
        guard line.count >= 6, line.count <= 16_384, FieldWords.mayTell(bytes[line].span) else { return }
        if let hit = setting(in: bytes, line) { return hits.append(hit) }
        var option: FieldSecrecy?
        for piece in bytes[line].split(whereSeparator: separates) {
            defer { option = Self.option(bytes[piece.indices]) }
            if let option, piece.first != UInt8(ascii: "-"), let hit = judged(piece.indices, in: bytes, as: option) {
                hits.append(hit)
            } else if let equals = piece.firstIndex(of: UInt8(ascii: "=")),
                let field = field(named: piece[..<equals]),
                let hit = judged(equals + 1..<piece.endIndex, in: bytes, as: field)
            {
                hits.append(hit)
            }
        }
    }

    /// `key: value` or `key = value` alone on its line.
    private static func setting(in bytes: [UInt8], _ line: Range<Int>) -> TokenScan.Hit? {
        guard let sign = bytes[line].firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }),
            sign + 1 < line.upperBound, bytes[sign + 1] == 0x20,
            let field = field(named: bytes[line.lowerBound..<sign])
        else { return nil }
        var value = sign + 2..<line.upperBound
        while let first = bytes[value].first, first == 0x20 { value = value.dropFirst() }
        while let last = bytes[value].last, last == 0x20 || last == 0x0D || last == UInt8(ascii: ",") {
            value = value.dropLast()
        }
        return judged(value, in: bytes, as: field)
    }

    /// Whether a piece of a command line is an option that takes a secret, whose value is the next.
    private static func option(_ piece: ArraySlice<UInt8>) -> FieldSecrecy? {
        guard piece.starts(with: "--".utf8), !piece.contains(UInt8(ascii: "=")) else { return nil }
        return field(named: piece)
    }

    /// What a name asks for; null where it asks for nothing secret, or is no name.
    static func field(named name: ArraySlice<UInt8>) -> FieldSecrecy? {
        let isOption = name.starts(with: "--".utf8)
        var name = name.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "\"") }
        while name.last == 0x20 || name.last == UInt8(ascii: "\"") { name = name.dropLast() }
        guard name.count >= 3, name.count <= 64, FieldWords.mayTell(name.span),
            name.allSatisfy({ TokenAlphabet.dotted.contains($0) })
        else { return nil }
        let field = FieldSecrecy(String(decoding: name, as: UTF8.self))
        switch field {
        // An option takes a value and no object's name.
        case .secret where isOption: return .variable
        case .password, .secret, .variable, .possible: return field
        default: return nil
        }
    }

    /// A value without the quotes around it; what is code and no value is passed over.
    private static func judged(_ range: Range<Int>, in bytes: [UInt8], as field: FieldSecrecy) -> TokenScan.Hit? {
        var range = range
        if let first = bytes[range].first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"), range.count >= 2,
            bytes[range].last == first
        {
            range = range.dropFirst().dropLast()
        }
        guard !range.isEmpty,
            !bytes[range].contains(where: { "\"'()[]{}<>|\\`=~, ".utf8.contains($0) }) || isPadded(bytes[range])
        else { return nil }
        let text = String(decoding: bytes[range], as: UTF8.self)
        // Code reads it from elsewhere: `password = settings.password`.
        guard !text.contains(".") || FieldSecrecy(text) == .none else { return nil }
        return SecretValue.noun(of: text, in: field).map { TokenScan.Hit(range: range, noun: $0) }
    }

    /// Base64 ends in `=`.
    private static func isPadded(_ value: ArraySlice<UInt8>) -> Bool {
        value.count >= 16
            && value.reversed().drop { $0 == UInt8(ascii: "=") }.allSatisfy {
                $0.isAlphanumeric || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/")
            }
    }

    private static func separates(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "&")
            || byte == UInt8(ascii: "?")
    }
}
