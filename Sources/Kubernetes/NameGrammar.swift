/// A class of names by the bytes that may stand first, within and last.
struct NameGrammar: Sendable {
    let maxLength: Int
    let isFirst: @Sendable (UInt8) -> Bool
    let isInner: @Sendable (UInt8) -> Bool
    let isLast: @Sendable (UInt8) -> Bool
    /// What such a name is called, with its article.
    let called: String
    /// What it holds, to follow “holds only”.
    let holds: String
    /// What it starts with, to follow “starts with”.
    let starts: String
    /// What it ends with, to follow “ends with”.
    let ends: String

    /// The first rule that a name breaks, without a suggestion.
    func problem(in name: Substring.UTF8View) -> NameProblem? {
        if name.isEmpty { return NameProblem(message: "\(called) is not empty", offset: 0) }
        var offset = 0
        for byte in name {
            if offset == maxLength { return NameProblem(message: tooLong, offset: offset) }
            if offset == 0, !isFirst(byte) {
                let message = isInner(byte) ? "\(called) starts with \(starts)" : "\(called) holds only \(holds)"
                return NameProblem(message: message, offset: 0)
            }
            if !isInner(byte) { return NameProblem(message: "\(called) holds only \(holds)", offset: offset) }
            offset += 1
        }
        if let last = name.last, !isLast(last) {
            return NameProblem(message: "\(called) ends with \(ends)", offset: offset - 1)
        }
        return nil
    }

    var tooLong: String { "\(called) has at most \(maxLength) characters" }

    /// The name with every run of foreign bytes replaced by `-`, trimmed to the length and to valid ends.
    func repaired(_ name: some StringProtocol, replacement: Character = "-") -> String? {
        var bytes: [UInt8] = []
        let filler = replacement.asciiValue ?? UInt8(ascii: "-")
        for byte in name.utf8.prefix(4096) {
            if isInner(byte) {
                bytes.append(byte)
            } else if isInner(byte | 0x20), ASCII.isUpper(byte) {
                bytes.append(byte | 0x20)
            } else if bytes.last != filler {
                bytes.append(filler)
            }
        }
        let start = bytes.firstIndex(where: isFirst) ?? bytes.endIndex
        bytes = Array(bytes[start...].prefix(maxLength))
        while let last = bytes.last, !isLast(last) { bytes.removeLast() }
        let text = String(decoding: bytes, as: UTF8.self)
        return problem(in: text[...].utf8) == nil ? text : nil
    }
}
