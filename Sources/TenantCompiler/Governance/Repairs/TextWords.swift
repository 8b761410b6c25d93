internal import YAML

/// The words of a text, each a run of the letters, digits, `_` and `:` that names of metrics are made of.
struct TextWords {
    /// Each word's bytes.
    private(set) var ranges: [Range<Int>] = []
    let bytes: [UInt8]

    /// - Parameter hasEscapes: Whether `\` takes away the meaning of what follows, as in double quotes.
    init(_ bytes: [UInt8], hasEscapes: Bool = false) {
        self.bytes = bytes
        var at = 0
        while at < bytes.count {
            if hasEscapes, bytes[at] == UInt8(ascii: "\\") {
                at += Self.length(ofEscape: at + 1 < bytes.count ? bytes[at + 1] : 0)
                continue
            }
            let start = at
            while at < bytes.count, Self.isPart(bytes[at]) { at += 1 }
            if at > start { ranges.append(start..<at) } else { at += 1 }
        }
    }

    func text(_ index: Int) -> String { String(decoding: bytes[ranges[index]], as: UTF8.self) }

    /// Whether both have the same words in the same order.
    func hasSameWords(as other: TextWords) -> Bool {
        ranges.count == other.ranges.count
            && zip(ranges, other.ranges).allSatisfy { bytes[$0].elementsEqual(other.bytes[$1]) }
    }

    static func isPart(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
    }

    private static func length(ofEscape kind: UInt8) -> Int {
        switch kind {
        case UInt8(ascii: "x"): 4
        case UInt8(ascii: "u"): 6
        case UInt8(ascii: "U"): 10
        default: 2
        }
    }
}
