/// One character or byte of a quoted text of Go, as `strconv.UnquoteChar` reads it.
struct GoEscape {
    /// What it stands for.
    let content: [UInt8]
    /// Its code.
    let scalar: Unicode.Scalar
    /// How many bytes it is written with.
    let width: Int

    /// Reads what stands at a place before the closing quote; `nil` where the escape does not exist.
    init?(_ text: TemplateText, at position: Int, before end: Int, quote: UInt8) {
        guard position < end, let (scalar, width) = text.scalar(position) else { return nil }
        guard scalar == "\\" else {
            if text.bytes[position] == quote { return nil }
            self.init(scalar, width: width)
            return
        }
        guard position + 1 < end else { return nil }
        let letter = text.bytes[position + 1]
        switch letter {
        case UInt8(ascii: "x"): self.init(text, digits: position + 2, count: 2, before: end)
        case UInt8(ascii: "u"): self.init(text, digits: position + 2, count: 4, before: end)
        case UInt8(ascii: "U"): self.init(text, digits: position + 2, count: 8, before: end)
        case UInt8(ascii: "0")...UInt8(ascii: "7"): self.init(text, octal: position + 1, before: end)
        case UInt8(ascii: "\\"): self.init("\\", width: 2)
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            guard letter == quote else { return nil }
            self.init(Unicode.Scalar(letter), width: 2)
        default:
            guard let control = Self.controls[letter] else { return nil }
            self.init(control, width: 2)
        }
    }

    private init(_ scalar: Unicode.Scalar, width: Int) {
        content = Array(String(scalar).utf8)
        self.scalar = scalar
        self.width = width
    }

    private init(byte: UInt8, width: Int) {
        content = [byte]
        scalar = Unicode.Scalar(byte)
        self.width = width
    }

    /// `\x41` is a byte, `\u` and `\U` are characters.
    private init?(_ text: TemplateText, digits start: Int, count: Int, before end: Int) {
        guard start + count <= end else { return nil }
        var code: UInt32 = 0
        for byte in text.bytes[start..<start + count] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            code = code << 4 | UInt32(digit)
        }
        if count == 2 {
            self.init(byte: UInt8(truncatingIfNeeded: code), width: 4)
            return
        }
        guard let scalar = Unicode.Scalar(code) else { return nil }
        self.init(scalar, width: 2 + count)
    }

    private init?(_ text: TemplateText, octal start: Int, before end: Int) {
        guard start + 3 <= end else { return nil }
        var code = 0
        for byte in text.bytes[start..<start + 3] {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "7") else { return nil }
            code = code << 3 | Int(byte - UInt8(ascii: "0"))
        }
        guard let byte = UInt8(exactly: code) else { return nil }
        self.init(byte: byte, width: 4)
    }

    private static let controls: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "a"): "\u{07}", UInt8(ascii: "b"): "\u{08}", UInt8(ascii: "f"): "\u{0C}",
        UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t", UInt8(ascii: "v"): "\u{0B}",
    ]
}
