/// Questions to the bytes of a scalar.
extension Swift.Span<UInt8> {
    func isWord(_ words: StaticString...) -> Bool { words.contains { isWord($0) } }

    func isWord(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        for index in indices where unsafe self[index] != word.utf8Start[index] { return false }
        return true
    }

    func starts(with word: StaticString) -> Bool {
        count >= word.utf8CodeUnitCount && extracting(..<word.utf8CodeUnitCount).isWord(word)
    }

    func contains(_ byte: UInt8) -> Bool {
        for index in indices where self[index] == byte { return true }
        return false
    }

    /// How many decimal digits stand from an index on.
    func digitCount(from start: Int) -> Int {
        var end = start
        while end < count, self[end] &- UInt8(ascii: "0") < 10 { end += 1 }
        return end - start
    }
}
