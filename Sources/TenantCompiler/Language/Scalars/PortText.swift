/// A port inside a longer text.
enum PortText {
    /// Whether the text is a number from 1 to 65535 without leading zeros.
    static func isValid(_ text: Substring) -> Bool {
        guard text.utf8.count <= 5, !text.hasPrefix("0"), text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return false
        }
        return Int(text).map { (1...65_535).contains($0) } ?? false
    }
}
