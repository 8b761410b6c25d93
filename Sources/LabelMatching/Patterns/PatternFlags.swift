/// What `(?imsU)` turns on; whether a repetition is greedy changes no language and is not kept.
struct PatternFlags {
    var ignoresCase = false
    var isMultiline = false
    var dotMatchesNewline = false

    /// Takes letters such as `i` or `s-m`; false for one that RE2 does not know.
    mutating func apply(_ letters: ArraySlice<UInt32>) -> Bool {
        var value = true
        for letter in letters {
            switch letter {
            case 0x69: ignoresCase = value
            case 0x6D: isMultiline = value
            case 0x73: dotMatchesNewline = value
            case 0x55: continue
            case 0x2D where value: value = false
            default: return false
            }
        }
        return true
    }
}
