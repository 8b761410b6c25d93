/// The first line of a block scalar: `|` or `>`, and what is said of its indentation and its end.
struct BlockHeader {
    let isFolded: Bool
    /// Spaces beyond the parent's; null where they are found by the first line.
    private(set) var increment: Int?
    private(set) var chomping = Chomping.clip
    /// Behind the line's break.
    private(set) var end: Int

    enum Chomping {
        case strip
        case clip
        case keep
    }

    var hasIndication: Bool { increment != nil }

    init(_ bytes: [UInt8], at start: Int) {
        isFolded = bytes[start] == UInt8(ascii: ">")
        end = start + 1
        while end < bytes.count {
            switch bytes[end] {
            case UInt8(ascii: "-"): chomping = .strip
            case UInt8(ascii: "+"): chomping = .keep
            case UInt8(ascii: "1")...UInt8(ascii: "9"): increment = Int(bytes[end] - UInt8(ascii: "0"))
            default:
                // A comment may follow.
                while end < bytes.count, LineBreak(bytes, at: end) == nil { end += 1 }
                end += LineBreak(bytes, at: end)?.length ?? 0
                return
            }
            end += 1
        }
    }
}
