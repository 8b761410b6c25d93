/// Questions to the bytes of a scalar.
extension Swift.Span<UInt8> {
    func isWord(_ lower: StaticString, _ capital: StaticString, _ upper: StaticString) -> Bool {
        isWord(lower) || isWord(capital) || isWord(upper)
    }

    func isWord(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        for index in indices where unsafe self[index] != word.utf8Start[index] { return false }
        return true
    }

    func starts(with word: StaticString) -> Bool {
        count >= word.utf8CodeUnitCount && extracting(..<word.utf8CodeUnitCount).isWord(word)
    }

    var hasUnderscoresOnlyBetweenDigits: Bool {
        for index in indices where self[index] == UInt8(ascii: "_") {
            guard index > 0, isDigit(index - 1), index + 1 < count, isDigit(index + 1) else { return false }
        }
        return true
    }

    private func isDigit(_ index: Int) -> Bool { self[index] &- UInt8(ascii: "0") < 10 }

    /// How many decimal digits stand from an index on.
    func digitCount(from start: Int) -> Int {
        var end = start
        while end < count, isDigit(end) { end += 1 }
        return end - start
    }
}
