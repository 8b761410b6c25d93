extension Lexer {
    /// What follows `[`: before 2.54 a duration and nothing else.
    mutating func rangeDuration() -> Token {
        while position < bytes.count, bytes[position].isPromQLSpace { position += 1 }
        let start = position
        guard start < bytes.count else { return Token(kind: .end, start: start, end: start) }
        if dialect.hasDurationExpressions, bytes[start] != UInt8(ascii: "#") { return next() }
        guard bytes[start].isDigit || (bytes[start] == UInt8(ascii: ".") && byte(at: start + 1).isDigit) else {
            if bytes[start] == UInt8(ascii: "]") {
                return reject(start, "expected a duration such as `5m` within the brackets")
            }
            if bytes[start] == UInt8(ascii: "$") { return unknownCharacter(start) }
            return reject(start, "expected a duration such as `5m` after `[`", length: characterLength(at: start))
        }
        let token = numberOrDuration(start)
        if token.kind == .number, !dialect.hasNumberDurations {
            return reject(
                start, "`\(text(token.range))` has no unit; expected a duration such as `5m`",
                length: token.end - start)
        }
        return token
    }

    mutating func numberOrDuration(_ start: Int) -> Token {
        position = start
        if dialect.hasNumberDurations ? scanSeparatedNumber() : scanNumber() {
            return Token(kind: .number, start: start, end: position)
        }
        if scanDuration() { return Token(kind: .duration, start: start, end: position) }
        var end = position
        while end < bytes.count, bytes[end].isWordPart { end += 1 }
        return reject(
            start, "`\(text(start..<end))` is neither a number nor a duration", length: end - start,
            help: bytes[start].isDigit ? "names do not begin with a digit" : nil)
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private mutating func skipDigits(hex: Bool = false) {
        while position < bytes.count, hex ? bytes[position].hexValue != nil : bytes[position].isDigit { position += 1 }
    }

    private var isAtWordPart: Bool { byte(at: position).isWordPart }

    private mutating func accept(_ byte: UInt8) -> Bool {
        guard self.byte(at: position) == byte else { return false }
        position += 1
        return true
    }

    /// Whether a `0x` was there and is skipped.
    private mutating func acceptHexPrefix() -> Bool {
        guard byte(at: position) == UInt8(ascii: "0"), byte(at: position + 1) | 0x20 == UInt8(ascii: "x") else {
            return false
        }
        position += 2
        return true
    }

    /// Digits, a fraction and an exponent, of which any may be missing; numbers that are none are told from others later.
    private mutating func scanNumber() -> Bool {
        let hex = acceptHexPrefix()
        skipDigits(hex: hex)
        if accept(UInt8(ascii: ".")) { skipDigits(hex: hex) }
        if byte(at: position) | 0x20 == UInt8(ascii: "e") {
            position += 1
            if byte(at: position) == UInt8(ascii: "+") || byte(at: position) == UInt8(ascii: "-") { position += 1 }
            skipDigits()
        }
        return !isAtWordPart
    }

    /// The same with `_` between digits, as it is from 2.54 on; there `e` begins an exponent even after `0x`.
    private mutating func scanSeparatedNumber() -> Bool {
        let start = position
        let hex = acceptHexPrefix()
        if hex { _ = accept(UInt8(ascii: "_")) }
        _ = accept(UInt8(ascii: "."))
        if hex ? byte(at: position).hexValue != nil : byte(at: position).isDigit { position += 1 }
        var hasPoint = false
        var hasExponent = false
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: ".") {
                position += 1
                let next = self.byte(at: position)
                if hasPoint || hex || next == UInt8(ascii: "_") || next == UInt8(ascii: ".") { return false }
                hasPoint = true
            } else if byte | 0x20 == UInt8(ascii: "e") {
                guard !hasExponent, scanExponentHead() else { return false }
                hasExponent = true
            } else if byte == UInt8(ascii: "_") {
                guard scanSeparator() else { return false }
            } else if hex ? byte.hexValue != nil : byte.isDigit {
                skipDigits(hex: hex)
            } else {
                break
            }
        }
        return position > start && !isAtWordPart
    }

    /// `_`, which a digit must follow.
    private mutating func scanSeparator() -> Bool {
        position += 1
        let next = byte(at: position)
        return position < bytes.count && next != UInt8(ascii: ".") && next != UInt8(ascii: "_")
            && next | 0x20 != UInt8(ascii: "e")
    }

    /// `e` and a sign; something must follow.
    private mutating func scanExponentHead() -> Bool {
        position += 1
        if byte(at: position) == UInt8(ascii: "+") || byte(at: position) == UInt8(ascii: "-") { position += 1 }
        let next = byte(at: position)
        return position < bytes.count && next != UInt8(ascii: ".") && next != UInt8(ascii: "_")
            && next | 0x20 != UInt8(ascii: "e")
    }

    /// The units after digits; whether they are in order is seen later.
    private mutating func scanDuration() -> Bool {
        guard Self.isUnit(byte(at: position)) || byte(at: position) == UInt8(ascii: "y") else { return false }
        position += 1
        _ = accept(UInt8(ascii: "s"))
        while byte(at: position).isDigit {
            skipDigits()
            guard Self.isUnit(byte(at: position)) else { return false }
            position += 1
            _ = accept(UInt8(ascii: "s"))
        }
        return !isAtWordPart
    }

    private static func isUnit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "h"), UInt8(ascii: "d"), UInt8(ascii: "w"): true
        default: false
        }
    }
}
