extension Lexer {
    /// A string with its quotes; bad escapes are told and read past.
    mutating func string(_ start: Int, quote: UInt8) -> Token {
        let isRaw = quote == UInt8(ascii: "`")
        position = start + 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == quote {
                position += 1
                return Token(kind: .string, start: start, end: position)
            }
            if byte == 0x5C, !isRaw {
                scanEscape(quote: quote)
            } else if byte == 0x0A, !isRaw {
                break
            } else {
                if byte == 0xEF, self.byte(at: position + 1) == 0xBF, self.byte(at: position + 2) == 0xBD {
                    tell(position..<position + 3, "Prometheus takes the character U+FFFD for bytes that are not UTF-8")
                }
                position += 1
            }
        }
        let token = reject(
            start, "the string is not closed; expected `\(Character(UnicodeScalar(quote)))`",
            length: position - start)
        position = bytes.count
        return token
    }

    private mutating func tell(_ range: Range<Int>, _ message: String, help: String? = nil, fix: TextEdit? = nil) {
        let end = min(range.upperBound, bytes.count)
        problems.append(
            PromQLProblem(.syntax, min(range.lowerBound, end)..<end, message, help: help, fix: fix))
    }

    /// Reads an escape from its backslash on.
    private mutating func scanEscape(quote: UInt8) {
        let start = position
        let letter = byte(at: start + 1)
        position = min(bytes.count, start + 2)
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
            UInt8(ascii: "t"), UInt8(ascii: "v"), 0x5C, quote:
            return
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            position = start + 1
            scanCode(start, digits: 3, base: 8, most: 255)
        case UInt8(ascii: "x"): scanCode(start, digits: 2, base: 16, most: 255)
        case UInt8(ascii: "u"): scanCode(start, digits: 4, base: 16, most: 0x10FFFF)
        case UInt8(ascii: "U"): scanCode(start, digits: 8, base: 16, most: 0x10FFFF)
        default:
            let end = start + 1 + characterLength(at: start + 1)
            position = min(bytes.count, letter == 0x0A ? start + 1 : end)
            guard start + 1 < bytes.count else { return }
            tell(
                start..<end, "`\(text(start..<min(end, bytes.count)))` is no escape of a quoted string",
                help: "write `\\\\` for a backslash, or put the string in backquotes",
                fix: TextEdit(start..<start, "\\"))
        }
    }

    /// The digits of an escape that stands for a code.
    private mutating func scanCode(_ start: Int, digits: Int, base: UInt32, most: UInt32) {
        var code: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = byte(at: position).hexValue, digit < base else {
                tell(start..<position, "the escape is cut short; expected \(digits) digits")
                return
            }
            code = code &* base &+ UInt32(digit)
            position += 1
        }
        if code > most || (0xD800..<0xE000).contains(code) {
            tell(start..<position, "the escape stands for no character")
        }
    }

    /// What a string token says.
    func value(of token: Token) -> String {
        let inner = token.start + 1..<max(token.start + 1, token.end - 1)
        let content = bytes[inner]
        guard bytes[token.start] != UInt8(ascii: "`"), content.contains(0x5C) else {
            return String(decoding: content, as: UTF8.self)
        }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(content.count)
        var index = inner.lowerBound
        while index < inner.upperBound {
            if bytes[index] == 0x5C {
                index = decodeEscape(at: index, into: &decoded)
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    /// Appends what an escape stands for and gives the offset after it.
    private func decodeEscape(at start: Int, into decoded: inout [UInt8]) -> Int {
        let letter = byte(at: start + 1)
        switch letter {
        case UInt8(ascii: "a"): decoded.append(0x07)
        case UInt8(ascii: "b"): decoded.append(0x08)
        case UInt8(ascii: "f"): decoded.append(0x0C)
        case UInt8(ascii: "n"): decoded.append(0x0A)
        case UInt8(ascii: "r"): decoded.append(0x0D)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "v"): decoded.append(0x0B)
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            decoded.append(UInt8(truncatingIfNeeded: code(at: start + 1, digits: 3, base: 8)))
            return start + 4
        case UInt8(ascii: "x"):
            decoded.append(UInt8(truncatingIfNeeded: code(at: start + 2, digits: 2, base: 16)))
            return start + 4
        case UInt8(ascii: "u"), UInt8(ascii: "U"):
            let digits = letter == UInt8(ascii: "u") ? 4 : 8
            if let scalar = UnicodeScalar(code(at: start + 2, digits: digits, base: 16)) {
                decoded.append(contentsOf: Array(String(Character(scalar)).utf8))
            }
            return start + 2 + digits
        default: decoded.append(letter)
        }
        return start + 2
    }

    private func code(at start: Int, digits: Int, base: UInt32) -> UInt32 {
        var code: UInt32 = 0
        for offset in 0..<digits { code = code &* base &+ UInt32(byte(at: start + offset).hexValue ?? 0) }
        return code
    }
}
