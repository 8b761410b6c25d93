internal import Diagnostics

extension Diagnostic {
    /// A merge that git left to the author; null where no line begins with its mark. What else is told of such a file is
    /// about a text that nobody wrote.
    ///
    /// - Parameters:
    ///   - code: The code that the file's syntax is refused with.
    ///   - language: What the file should be written in.
    init?(conflictIn bytes: [UInt8], _ file: FileID, _ code: String, _ language: String) {
        guard let start = Self.line(of: bytes, beginningWith: "<<<<<<< ", from: 0) else { return nil }
        func label(_ start: Int, _ text: String) -> Label {
            Label(Span(file: file, start: UInt32(start), end: UInt32(start + 7)), text)
        }
        var labels = [label(start, "one side begins here")]
        if let middle = Self.line(of: bytes, beginningWith: "=======", from: start) {
            labels.append(label(middle, "the other begins here"))
        }
        self.init(
            code: code, message: "the file is not valid \(language): a merge conflict in it is not resolved",
            labels: labels,
            help: "keep what is right of both sides, and remove the lines that begin with `<<<<<<<`, `=======` and "
                + "`>>>>>>>`")
    }

    private static func line(of bytes: [UInt8], beginningWith mark: StaticString, from start: Int) -> Int? {
        let mark = Array("\(mark)".utf8)
        var index = start
        while index < bytes.count {
            if bytes[index...].starts(with: mark) { return index }
            guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            index = end + 1
        }
        return nil
    }
}
