/// A field's name as words in small letters: `API_KEY`, `apiKey` and `api-key` are `api` and `key`.
struct FieldWords: Sendable {
    private let words: [String]
    /// Whether it is written as environment variables are: in capitals, digits and `_`.
    let isVariable: Bool

    init(_ name: some StringProtocol) {
        var words: [String] = []
        var word: [UInt8] = []
        let bytes = Array(name.utf8.prefix(256))
        func end() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word = []
        }
        for (index, byte) in bytes.enumerated() {
            guard byte.isAlphanumeric || byte >= 0x80 else {
                end()
                continue
            }
            // A capital behind a small letter begins a word, and the last of several before a small letter.
            if byte.isCapital, index > 0 {
                let isBehindSmall = bytes[index - 1].isSmall || bytes[index - 1].isDigit
                let isLastOfSeveral = bytes[index - 1].isCapital && index + 1 < bytes.count && bytes[index + 1].isSmall
                if isBehindSmall || isLastOfSeveral { end() }
            }
            word.append(byte.lowercased)
        }
        end()
        self.words = words
        isVariable = bytes.contains(where: \.isCapital) && !bytes.contains { $0.isSmall || $0 == UInt8(ascii: "-") }
    }

    var last: String? { words.last }
    var beforeLast: String? { words.dropLast().last }

    func contains(_ word: String) -> Bool { words.contains(word) }

    /// Whether it names a webhook's address.
    var isWebhook: Bool {
        guard let last else { return false }
        let isAddress = ["url", "uri", "endpoint", "address", "webhook", "hook"].contains(last)
        return isAddress && words.contains { $0.hasSuffix("hook") || $0.hasSuffix("webhooks") }
    }

    /// Whether a name could say anything of its value: it holds three letters in a row that some such word has.
    ///
    /// This is asked of every key, so that few are taken apart.
    static func mayTell(_ name: Swift.Span<UInt8>) -> Bool {
        var last: UInt32 = 0
        for index in name.indices {
            last = (last << 8 | UInt32(name[index] | 0x20)) & 0xFF_FFFF
            switch last {
            case stem("pas"), stem("pwd"), stem("sec"), stem("tok"), stem("key"), stem("cre"), stem("aut"), stem("hoo"),
                stem("coo"), stem("sal"), stem("pep"), stem("url"), stem("fil"):
                return true
            default: continue
            }
        }
        return false
    }

    private static func stem(_ text: StaticString) -> UInt32 {
        text.withUTF8Buffer { unsafe UInt32($0[0]) << 16 | UInt32($0[1]) << 8 | UInt32($0[2]) }
    }
}

extension UInt8 {
    var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
    var isSmall: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
