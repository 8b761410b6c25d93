/// Why a text is no quantity that Kubernetes would treat as its author means it.
package struct QuantityError: Error, Hashable, Sendable {
    package enum Reason: Error, Hashable, Sendable {
        case empty
        /// A sign, point or suffix without a number.
        case noDigits(offset: Int)
        /// What follows the number is none of the suffixes.
        case unknownSuffix(offset: Int)
        /// An exponent beyond ±18.
        case exponentOutOfRange(offset: Int)
        /// More than 2⁶³−1.
        case tooLarge
    }

    package let text: String
    package let reason: Reason

    package init(text: String, reason: Reason) {
        self.text = text
        self.reason = reason
    }

    /// UTF-8 offset of the first byte that is wrong.
    package var offset: Int {
        switch reason {
        case .empty, .tooLarge: 0
        case .noDigits(let offset), .unknownSuffix(let offset), .exponentOutOfRange(let offset): offset
        }
    }

    /// One line that says what is wrong.
    package var explanation: String {
        let shown = ASCII.shortened(text)
        switch reason {
        case .empty: return "a quantity is empty"
        case .noDigits: return "quantity `\(shown)` has no number"
        case .tooLarge: return "quantity `\(shown)` is above 9223372036854775807, the largest that Kubernetes can count"
        case .exponentOutOfRange: return "quantity `\(shown)` has an exponent outside -18...18"
        case .unknownSuffix(let offset): return explanation(suffix: suffix(from: offset), shown: shown)
        }
    }

    /// A quantity that was probably meant.
    package var suggestion: String? {
        guard case .unknownSuffix(let offset) = reason, text.utf8.count < 60 else { return nil }
        let number = String(decoding: text.utf8.prefix(offset), as: UTF8.self)
        let rest = suffix(from: offset).filter { !$0.isWhitespace && $0 != "_" && $0 != "," }
        let end = suffix(from: offset)
        // Three digits behind a comma are thousands, and others are what others write behind a point.
        let isPoint = end.first == "," && end.dropFirst().prefix(while: \.isNumber).count != 3
        if isPoint, let meant = try? Quantity.parse(number + "." + rest), meant.nano > 0 { return number + "." + rest }
        let candidates = [number + rest, number + (Self.meanings[ASCII.lowercased(rest)] ?? rest)]
        return candidates.first { candidate in candidate != text && (try? Quantity.parse(candidate)) != nil }
    }

    private func suffix(from offset: Int) -> String {
        String(decoding: text.utf8.dropFirst(offset), as: UTF8.self)
    }

    private func explanation(suffix: String, shown: String) -> String {
        if suffix.utf8.first.map(ASCII.isSpace) == true { return "quantity `\(shown)` has a space in it" }
        let unit = ASCII.shortened(suffix)
        if let letter = Self.byteUnits[suffix] {
            return "quantity `\(shown)` ends in `\(unit)`; Kubernetes writes `\(letter)` for powers of 1000 "
                + "and `\(letter.uppercased())i` for powers of 1024"
        }
        return "quantity `\(shown)` ends in `\(unit)`, which is no suffix of Kubernetes"
    }

    private static let byteUnits = [
        "K": "k", "KB": "k", "kB": "k", "MB": "M", "GB": "G", "TB": "T", "PB": "P", "EB": "E",
    ]

    private static let meanings = [
        "k": "k", "kb": "k", "ki": "Ki", "kib": "Ki", "mb": "M", "mi": "Mi", "mib": "Mi",
        "g": "G", "gb": "G", "gi": "Gi", "gib": "Gi", "t": "T", "tb": "T", "ti": "Ti", "tib": "Ti",
        "p": "P", "pb": "P", "pi": "Pi", "pib": "Pi", "eb": "E", "ei": "Ei", "eib": "Ei",
        "b": "", "byte": "", "bytes": "", "core": "", "cores": "", "cpu": "", "cpus": "",
        "millicore": "m", "millicores": "m", "mcpu": "m", "µ": "u",
    ]
}
