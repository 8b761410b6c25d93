/// Quoted texts, characters and numbers.
extension TemplateLexer {
    mutating func lexQuoted(_ quote: UInt8) -> TemplateProblem? {
        let start = position
        guard let end = endOfQuoted(quote) else {
            let line = text.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            let what = quote == UInt8(ascii: "'") ? "the character" : "the text"
            let end = quote == UInt8(ascii: "`") ? text.count : line
            let sign = String(Unicode.Scalar(quote))
            return problem(
                start..<end, "\(what) is not closed: \(sign == "`" ? "a backquote" : "`\(sign)`") is expected")
        }
        switch quote {
        case UInt8(ascii: "\""): take(.string, to: end)
        case UInt8(ascii: "'"): take(.character, to: end)
        default: take(.rawString, to: end)
        }
        return nil
    }

    private func endOfQuoted(_ quote: UInt8) -> Int? {
        var end = position + 1
        let isRaw = quote == UInt8(ascii: "`")
        while let byte = text.byte(end) {
            if byte == quote { return end + 1 }
            if !isRaw {
                if byte == UInt8(ascii: "\n") { return nil }
                if byte == UInt8(ascii: "\\") {
                    end += 1
                    guard let escaped = text.byte(end), escaped != UInt8(ascii: "\n") else { return nil }
                }
            }
            end += 1
        }
        return nil
    }

    /// Looser than what a number is; what is read is judged by `GoNumber`.
    mutating func lexNumber() -> TemplateProblem? {
        let start = position
        guard var end = endOfNumber(start) else { return badNumber(start) }
        if let sign = text.byte(end), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            guard let last = endOfNumber(end), text.bytes[last - 1] == UInt8(ascii: "i") else {
                return badNumber(start)
            }
            end = last
            take(.complex, to: end)
        } else {
            take(.number, to: end)
        }
        return nil
    }

    private func badNumber(_ start: Int) -> TemplateProblem {
        var end = start + 1
        while let (scalar, width) = text.scalar(end), go.isAlphanumeric(scalar) || scalar == "." { end += width }
        return problem(start..<end, "`\(text[start..<end])` is not a number")
    }

    /// Where a number ends; `nil` if a letter or digit follows that it cannot have.
    private func endOfNumber(_ start: Int) -> Int? {
        var end = start
        skip(&end, "+-")
        var digits: StaticString = "0123456789_"
        var exponent: StaticString = "eE"
        if skip(&end, "0") {
            if skip(&end, "xX") {
                digits = "0123456789abcdefABCDEF_"
                exponent = "pP"
            } else if skip(&end, "oO") {
                digits = "01234567_"
                exponent = ""
            } else if skip(&end, "bB") {
                digits = "01_"
                exponent = ""
            }
        }
        while skip(&end, digits) {}
        if skip(&end, ".") { while skip(&end, digits) {} }
        if skip(&end, exponent) {
            skip(&end, "+-")
            while skip(&end, "0123456789_") {}
        }
        skip(&end, "i")
        if let (scalar, _) = text.scalar(end), go.isAlphanumeric(scalar) { return nil }
        return end
    }

    /// Goes over one byte if it is among those given.
    @discardableResult
    private func skip(_ position: inout Int, _ bytes: StaticString) -> Bool {
        guard let byte = text.byte(position) else { return false }
        let isAmong = unsafe UnsafeBufferPointer(start: bytes.utf8Start, count: bytes.utf8CodeUnitCount).contains(byte)
        if isAmong { position += 1 }
        return isAmong
    }
}
