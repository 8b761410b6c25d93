/// Takes an expression's bytes apart as Prometheus does; what it means depends on braces and brackets around it.
struct Lexer: Sendable {
    let bytes: [UInt8]
    let dialect: Dialect
    var position = 0
    var isInBraces = false
    var isInBrackets = false
    var hasSeenColon = false
    /// Whether the next token must be the duration after `[`.
    var wantsDuration = false
    /// What was wrong with the tokens read last; the parser takes it away.
    var problems: [PromQLProblem] = []

    init(_ bytes: [UInt8], dialect: Dialect) {
        self.bytes = bytes
        self.dialect = dialect
    }

    /// The byte at an offset, 0 outside of the text.
    @inline(__always)
    func byte(at offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }

    mutating func next() -> Token {
        if wantsDuration {
            wantsDuration = false
            return rangeDuration()
        }
        skipBlanks()
        let start = position
        guard start < bytes.count else { return Token(kind: .end, start: start, end: start) }
        return isInBraces ? tokenInBraces(start) : token(start)
    }

    /// Skips white space and comments.
    private mutating func skipBlanks() {
        while position < bytes.count {
            let byte = bytes[position]
            if byte.isPromQLSpace {
                position += 1
            } else if byte == UInt8(ascii: "#") {
                while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
            } else {
                return
            }
        }
    }

    /// A token of so many bytes.
    mutating func take(_ kind: TokenKind, _ count: Int, from start: Int) -> Token {
        position = start + count
        return Token(kind: kind, start: start, end: position)
    }

    private mutating func token(_ start: Int) -> Token {
        let byte = bytes[start]
        if byte.isWordStart || byte == UInt8(ascii: ":") {
            return isInBrackets ? wordInBrackets(start) : word(start)
        }
        if byte.isDigit || (byte == UInt8(ascii: ".") && self.byte(at: start + 1).isDigit) {
            return numberOrDuration(start)
        }
        let second = self.byte(at: start + 1)
        switch byte {
        case UInt8(ascii: ","): return take(.comma, 1, from: start)
        case UInt8(ascii: "("): return take(.leftParenthesis, 1, from: start)
        case UInt8(ascii: ")"): return take(.rightParenthesis, 1, from: start)
        case UInt8(ascii: "{"):
            isInBraces = true
            return take(.leftBrace, 1, from: start)
        case UInt8(ascii: "["):
            guard !isInBrackets else { return reject(start, "a bracket within brackets") }
            isInBrackets = true
            hasSeenColon = false
            wantsDuration = true
            return take(.leftBracket, 1, from: start)
        case UInt8(ascii: "]"):
            guard isInBrackets else { return reject(start, "`]` without a `[` before it") }
            isInBrackets = false
            return take(.rightBracket, 1, from: start)
        case UInt8(ascii: "+"): return take(.add, 1, from: start)
        case UInt8(ascii: "-"): return take(.subtract, 1, from: start)
        case UInt8(ascii: "*"): return take(.multiply, 1, from: start)
        case UInt8(ascii: "/"): return take(.divide, 1, from: start)
        case UInt8(ascii: "%"): return take(.modulo, 1, from: start)
        case UInt8(ascii: "^"): return take(.power, 1, from: start)
        case UInt8(ascii: "@"): return take(.at, 1, from: start)
        case UInt8(ascii: "="): return equals(start, second)
        case UInt8(ascii: "!"):
            if second == UInt8(ascii: "=") { return take(.notEqual, 2, from: start) }
            return reject(start, "`!` is no operator; expected `!=`", help: "`unless` excludes series")
        case UInt8(ascii: "<"), UInt8(ascii: ">"): return inequality(start, byte, second)
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return string(start, quote: byte)
        default: return unknownCharacter(start)
        }
    }

    private mutating func equals(_ start: Int, _ second: UInt8) -> Token {
        if second == UInt8(ascii: "=") { return take(.equal, 2, from: start) }
        if second == UInt8(ascii: "~") {
            return reject(start, "`=~` stands only within the braces of a selector", length: 2)
        }
        return take(.assign, 1, from: start)
    }

    private mutating func inequality(_ start: Int, _ byte: UInt8, _ second: UInt8) -> Token {
        let isLess = byte == UInt8(ascii: "<")
        if second == UInt8(ascii: "=") { return take(isLess ? .lessOrEqual : .greaterOrEqual, 2, from: start) }
        if second == UInt8(ascii: "/"), dialect.hasTrims {
            return take(isLess ? .trimUpper : .trimLower, 2, from: start)
        }
        return take(isLess ? .less : .greater, 1, from: start)
    }

    private mutating func tokenInBraces(_ start: Int) -> Token {
        let byte = bytes[start]
        if byte.isWordStart {
            var end = start + 1
            while end < bytes.count, bytes[end].isWordPart { end += 1 }
            return take(.identifier, end - start, from: start)
        }
        let second = self.byte(at: start + 1)
        switch byte {
        case UInt8(ascii: ","): return take(.comma, 1, from: start)
        case UInt8(ascii: "="):
            return second == UInt8(ascii: "~") ? take(.matches, 2, from: start) : take(.assign, 1, from: start)
        case UInt8(ascii: "!"):
            if second == UInt8(ascii: "~") { return take(.matchesNot, 2, from: start) }
            if second == UInt8(ascii: "=") { return take(.notEqual, 2, from: start) }
            return reject(start, "`!` is no operator; expected `!=` or `!~`")
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return string(start, quote: byte)
        case UInt8(ascii: "{"): return reject(start, "a brace within braces")
        case UInt8(ascii: "}"):
            isInBraces = false
            return take(.rightBrace, 1, from: start)
        default: return unknownCharacter(start)
        }
    }

    private mutating func word(_ start: Int) -> Token {
        var end = start
        var hasColon = false
        while end < bytes.count {
            let byte = bytes[end]
            if byte == UInt8(ascii: ":") { hasColon = true } else if !byte.isWordPart { break }
            end += 1
        }
        if hasColon { return take(.metricIdentifier, end - start, from: start) }
        // No keyword is longer than `count_values`.
        let keyword = end - start <= 12 ? Keywords.kind(of: PackedWord(bytes, start..<end), in: dialect) : nil
        return take(keyword ?? .identifier, end - start, from: start)
    }

    private mutating func wordInBrackets(_ start: Int) -> Token {
        let isColon = bytes[start] == UInt8(ascii: ":")
        guard isColon || dialect.takesLettersForColons else {
            return reject(start, "a word within brackets; expected `:` or `]`")
        }
        guard !hasSeenColon else { return reject(start, "more than one `:` within brackets") }
        hasSeenColon = true
        return take(.colon, 1, from: start)
    }
}
