/// What is parsed in a variable's place: as many bytes wherever that can be.
enum StandIn: Sendable, Hashable {
    case duration
    /// Digits alone, before a unit.
    case digits
    /// A unit alone, behind digits.
    case unit
    case number
    /// Made of one letter, so that variables of one length are told apart; no keyword is.
    case name(UInt8)
    case aggregation
    case function
    case quoted

    /// - Parameter count: Bytes to fill; no reference has fewer than two.
    func bytes(_ count: Int) -> [UInt8] {
        switch self {
        case .duration: Self.zeros(count - 2) + Array("5m".utf8)
        case .digits: Self.zeros(count - 1) + Array("5".utf8)
        case .unit: Self.zeros(count - 1) + Array("m".utf8)
        // A share of one is taken wherever a number is.
        case .number: Array(".5".utf8) + Self.zeros(count - 2)
        case .name(let letter): Array(repeating: letter, count: count)
        case .aggregation: Self.padded("sum", count)
        case .function: Self.padded("rate", count)
        case .quoted:
            Array("\"".utf8) + Array(repeating: UInt8(ascii: "v"), count: max(0, count - 2)) + Array("\"".utf8)
        }
    }

    private static func zeros(_ count: Int) -> [UInt8] { Array(repeating: UInt8(ascii: "0"), count: max(0, count)) }

    private static func padded(_ word: String, _ count: Int) -> [UInt8] {
        let bytes = Array(word.utf8)
        return bytes + Array(repeating: UInt8(ascii: " "), count: max(0, count - bytes.count))
    }
}
