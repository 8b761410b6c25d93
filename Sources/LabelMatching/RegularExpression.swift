internal import CRE2

/// A compiled RE2 expression: it matches in time linear in the text, whatever its author wrote.
@safe package final class RegularExpression: Sendable {
    package let pattern: String
    /// RE2 only reads it when it matches, from any thread.
    private nonisolated(unsafe) let regex: OpaquePointer

    /// Fails with what RE2 has against the pattern.
    package init(_ pattern: String) throws(PatternError) {
        // RE2 takes `\C`, one byte of a character, and the RE2 of Go does not.
        guard !Self.holdsByteClass(pattern) else { throw PatternError(message: "`\\C` is not supported") }
        var text = pattern
        let made = text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe cre2_compile($0.baseAddress, $0.count) }
        }
        guard let made = unsafe made else { throw PatternError(message: "it cannot be compiled") }
        if let error = unsafe cre2_error(made) {
            let message = unsafe String(cString: error)
            unsafe cre2_free(made)
            throw PatternError(message: message)
        }
        self.pattern = pattern
        unsafe regex = made
    }

    deinit { unsafe cre2_free(regex) }

    /// Whether some part of a text matches; `^` and `$` tie the pattern to its ends.
    package func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) {
                unsafe cre2_partial_match(regex, $0.baseAddress, $0.count)
            }
        }
    }

    /// Whether the whole of a text matches, as Prometheus and Alertmanager mean a matcher: `^(?:pattern)$`.
    package func matchesWhole(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) {
                unsafe cre2_full_match(regex, $0.baseAddress, $0.count)
            }
        }
    }

    /// The maximal ranges of scalars whose runs the expression matches; for expressions of the form `(?:class)+`.
    func scalarRanges() -> [ClosedRange<UInt32>]? {
        var bounds = [UInt32](repeating: 0, count: 1 << 14)
        let count = unsafe bounds.withUnsafeMutableBufferPointer { buffer in
            unsafe cre2_scalar_ranges(regex, buffer.baseAddress, buffer.count / 2)
        }
        guard count * 2 <= bounds.count else { return nil }
        return (0..<count).map { bounds[$0 * 2]...bounds[$0 * 2 + 1] }
    }

    private static func holdsByteClass(_ pattern: String) -> Bool {
        var isEscaped = false
        // Between `\\Q` and `\\E` everything stands for itself.
        var isLiteral = false
        for byte in pattern.utf8 {
            if isEscaped {
                isEscaped = false
                switch byte {
                case UInt8(ascii: "C") where !isLiteral: return true
                case UInt8(ascii: "Q"): isLiteral = true
                case UInt8(ascii: "E"): isLiteral = false
                // Two backslashes are one escape, but within a literal the second may begin `\E`.
                default: isEscaped = isLiteral && byte == UInt8(ascii: "\\")
                }
            } else {
                isEscaped = byte == UInt8(ascii: "\\")
            }
        }
        return false
    }
}

/// What is wrong with a regular expression, in RE2's words.
package struct PatternError: Error {
    package let message: String

    package init(message: String) { self.message = message }
}
