internal import LabelMatching

/// Regular expressions, as the RE2 of Go takes them and not that of C++ where these differ.
extension Parser {
    /// Parentheses within each other; Go reads a thousand levels, operators counted.
    private static let maximumDepth = 200

    mutating func checkPattern(_ pattern: String, at range: Range<Int>) {
        guard !PlainPattern.isSound(pattern) else { return }
        guard Self.depth(of: pattern) <= Self.maximumDepth else {
            let message = "the regular expression is nested more than \(Self.maximumDepth) levels deep"
            problems.append(PromQLProblem(.tooComplex, range, message))
            return
        }
        guard Self.hasPlainGroupNames(pattern) else {
            report(range, "RE2 refuses the regular expression (names of groups are of letters, digits and `_`)")
            return
        }
        do throws(PatternError) {
            _ = try RegularExpression(pattern)
            // Prometheus compiles it once more between `^(?:` and `)$`, which an open `\Q` swallows.
            if pattern.contains("\\Q") { _ = try RegularExpression("^(?:\(pattern))$") }
        } catch {
            // Go has no bound on the memory that a compiled expression takes.
            if error.message.hasPrefix("pattern too large") {
                problems.append(PromQLProblem(.tooComplex, range, "the regular expression is too large to be compiled"))
            } else {
                report(range, "RE2 refuses the regular expression (\(error.message))")
            }
        }
    }

    /// How many parentheses are open at most, escaped ones not counted.
    private static func depth(of pattern: String) -> Int {
        var depth = 0
        var most = 0
        var isEscaped = false
        for byte in pattern.utf8 {
            switch byte {
            case _ where isEscaped: isEscaped = false
            case 0x5C: isEscaped = true
            case UInt8(ascii: "("):
                depth += 1
                most = max(most, depth)
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
        }
        return most
    }

    private static func hasPlainGroupNames(_ pattern: String) -> Bool {
        let bytes = Array(pattern.utf8)
        let head = Array("(?P<".utf8)
        guard bytes.count > head.count else { return true }
        for start in 0..<bytes.count - head.count where bytes[start..<start + head.count].elementsEqual(head) {
            let name = bytes[(start + head.count)...].prefix { $0 != UInt8(ascii: ">") }
            if name.contains(where: { $0 >= 0x80 }) { return false }
        }
        return true
    }
}
