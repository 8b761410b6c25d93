extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }

    /// A letter or `_`; nothing beyond ASCII starts a word.
    var isWordStart: Bool { (self | 0x20) &- 0x61 < 26 || self == 0x5F }

    var isWordPart: Bool { isWordStart || isDigit }

    /// Space, tab, line feed and carriage return are the only white space of PromQL.
    var isPromQLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

    /// The value of a hexadecimal digit.
    var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}
