/// A name of RFC 1123 with dots, as of most objects: labels joined by `.`, at most 253 bytes, each part unbounded.
package enum DNSSubdomain {
    package static let maxLength = 253

    package static func problem(in name: String) -> NameProblem? {
        problem(in: name[...])?.moved(by: 0, suggestion: repaired(name))
    }

    static func problem(in name: Substring) -> NameProblem? {
        if name.isEmpty { return NameProblem(message: "a DNS name is not empty", offset: 0) }
        var previous = UInt8(ascii: ".")
        var offset = 0
        for byte in name.utf8 {
            if offset == maxLength {
                return NameProblem(message: "a DNS name has at most \(maxLength) characters", offset: offset)
            }
            let isSeparator = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            if !isSeparator, !ASCII.isLowerAlphanumeric(byte) {
                let message = "a DNS name holds only lower-case letters, digits, `-` and `.`"
                return NameProblem(message: message, offset: offset)
            }
            if isSeparator, previous == UInt8(ascii: ".") { return edge(offset) }
            if byte == UInt8(ascii: "."), previous == UInt8(ascii: "-") { return edge(offset - 1) }
            previous = byte
            offset += 1
        }
        return ASCII.isLowerAlphanumeric(previous) ? nil : edge(offset - 1)
    }

    private static func edge(_ offset: Int) -> NameProblem {
        let message = "each part of a DNS name starts and ends with a lower-case letter or digit"
        return NameProblem(message: message, offset: offset)
    }

    static func repaired(_ name: String) -> String? {
        let parts = name.utf8.prefix(4096).split(separator: UInt8(ascii: ".")).compactMap {
            DNSLabel.grammar.repaired(String(decoding: $0, as: UTF8.self))
        }
        let text = parts.joined(separator: ".")
        return problem(in: text[...]) == nil ? text : nil
    }
}
