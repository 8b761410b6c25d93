/// Tells patterns that are sound at a glance, so that most need not be compiled to be checked.
enum PlainPattern {
    /// Whether it has nothing but characters that stand for themselves, `.`, `|`, and single `*`, `+`, `?` after them.
    static func isSound(_ pattern: String) -> Bool {
        var canRepeat = false
        for byte in pattern.utf8 {
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"):
                guard canRepeat else { return false }
                canRepeat = false
            case UInt8(ascii: "|"): canRepeat = false
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
                UInt8(ascii: "}"), UInt8(ascii: "^"), UInt8(ascii: "$"), 0x5C:
                return false
            default: canRepeat = byte < 0x80
            }
        }
        return true
    }
}
