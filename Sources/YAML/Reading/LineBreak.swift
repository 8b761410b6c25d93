/// A break between lines as libyaml knows them, and what it becomes in a scalar's text.
struct LineBreak {
    /// Of its bytes.
    let length: Int
    let text: [UInt8]

    /// Null where no break stands.
    init?(_ bytes: [UInt8], at index: Int) {
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case 0x0A: self.init(length: 1)
        case 0x0D: self.init(length: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1)
        // Next line; it becomes a line feed.
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: self.init(length: 2)
        // Line and paragraph separator; they stay.
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
            self.init(length: 3, text: Array(bytes[index..<index + 3]))
        default: return nil
        }
    }

    private init(length: Int, text: [UInt8] = [0x0A]) {
        self.length = length
        self.text = text
    }

    var isLineFeed: Bool { text == [0x0A] }
}
