internal import CRE2

extension ScalarSet {
    /// The scalars that an expression for one character matches: RE2's own tables of categories, scripts and cases.
    init?(matchedBy expression: String) {
        guard let regex = try? RegularExpression("(?:\(expression))+") else { return nil }
        guard let ranges = regex.scalarRanges() else { return nil }
        self.init(ranges)
    }

    /// The set with every other case of its members, as `(?i)` means it.
    var foldingCase: ScalarSet? {
        if let last = runs.last, last.last > 0x7F { return foldedByRE2 }
        var ranges = runs.map { $0.first...$0.last }
        for letter in UInt32(0x61)...0x7A where contains(letter) || contains(letter - 32) {
            ranges += [letter...letter, (letter - 32)...(letter - 32)]
            // The signs for Kelvin and the long s fold to these letters.
            if letter == 0x6B { ranges.append(0x212A...0x212A) }
            if letter == 0x73 { ranges.append(0x17F...0x17F) }
        }
        return ScalarSet(ranges)
    }

    private var foldedByRE2: ScalarSet? {
        guard runs.count <= 1000 else { return nil }
        let parts = runs.map { "\\x{\(String($0.first, radix: 16))}-\\x{\(String($0.last, radix: 16))}" }
        return ScalarSet(matchedBy: "(?i)[\(parts.joined())]")
    }
}
