/// A variable where Grafana finds it in a text: `$name`, `${name:format}` or `[[name:format]]`.
///
/// Grafana looks for them in the text alone, before anybody reads it as PromQL (its `variableRegex`).
struct VariableReference: Sendable, Hashable {
    let name: String
    /// What follows the name: a field behind a dot, a format behind a colon.
    let detail: String
    /// Bytes of the text's UTF-8.
    let range: Range<Int>

    /// Whether it is made of what ends neither a string nor a name, so that it lies within one word of PromQL.
    let isContained: Bool

    /// How its value is written, as in `${name:raw}`; empty where that is not said.
    var format: String {
        detail.lastIndex(of: ":").map { String(detail[detail.index(after: $0)...]) } ?? ""
    }

    /// Every reference, in the order of the text.
    static func all(in bytes: [UInt8]) -> [VariableReference] {
        var found: [VariableReference] = []
        var at = 0
        while at < bytes.count {
            if let reference = reference(in: bytes, at: at) {
                found.append(reference)
                at = reference.range.upperBound
            } else {
                at += 1
            }
        }
        return found
    }

    private static func reference(in bytes: [UInt8], at start: Int) -> VariableReference? {
        guard start + 1 < bytes.count else { return nil }
        switch (bytes[start], bytes[start + 1]) {
        case (UInt8(ascii: "$"), UInt8(ascii: "{")):
            let name = word(in: bytes, from: start + 2)
            guard !name.isEmpty, name.upperBound < bytes.count else { return nil }
            let next = bytes[name.upperBound]
            guard [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "}")].contains(next),
                let end = bytes[name.upperBound...].firstIndex(of: UInt8(ascii: "}"))
            else { return nil }
            return VariableReference(bytes, start..<end + 1, name: name, detail: name.upperBound..<end)
        case (UInt8(ascii: "$"), _):
            let name = word(in: bytes, from: start + 1)
            guard !name.isEmpty else { return nil }
            return VariableReference(
                bytes, start..<name.upperBound, name: name, detail: name.upperBound..<name.upperBound)
        case (UInt8(ascii: "["), UInt8(ascii: "[")):
            let name = word(in: bytes, from: start + 2)
            guard !name.isEmpty else { return nil }
            var end = name.upperBound
            if end < bytes.count, bytes[end] == UInt8(ascii: ":") {
                let format = word(in: bytes, from: end + 1)
                guard !format.isEmpty else { return nil }
                end = format.upperBound
            }
            guard bytes[end...].starts(with: "]]".utf8) else { return nil }
            return VariableReference(bytes, start..<end + 2, name: name, detail: name.upperBound..<end)
        default: return nil
        }
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>, name: Range<Int>, detail: Range<Int>) {
        self.name = String(decoding: bytes[name], as: UTF8.self)
        self.detail = String(decoding: bytes[detail], as: UTF8.self)
        self.range = range
        isContained = bytes[detail].allSatisfy { Self.isWordPart($0) || ".:-/ %".utf8.contains($0) }
    }

    private static func word(in bytes: [UInt8], from start: Int) -> Range<Int> {
        var end = min(start, bytes.count)
        while end < bytes.count, isWordPart(bytes[end]) { end += 1 }
        return min(start, end)..<end
    }

    static func isWordPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
