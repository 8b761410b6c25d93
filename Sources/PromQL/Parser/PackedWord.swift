/// A word of at most sixteen letters in lower case, so that comparing it takes two instructions.
struct PackedWord: Sendable, Equatable {
    private var head: UInt64 = 0
    private var tail: UInt64 = 0

    init(_ word: String) {
        var count = 0
        for byte in word.utf8 {
            append(byte, at: count)
            count += 1
        }
    }

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        for index in range { append(bytes[index], at: index - range.lowerBound) }
    }

    private mutating func append(_ byte: UInt8, at index: Int) {
        let letter = byte &- 0x41 < 26 ? byte | 0x20 : byte
        if index < 8 { head = head << 8 | UInt64(letter) } else { tail = tail << 8 | UInt64(letter) }
    }
}
