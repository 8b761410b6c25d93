/// The small parts of a SARIF log.
enum SarifText {
    /// An object of those members that have a value.
    static func object(_ members: [(key: String, value: JSONText?)]) -> JSONText {
        .object(members.compactMap { member in member.value.map { (member.key, $0) } })
    }

    /// The statement, the notes and the help, a line each, and links to the related locations.
    static func message(of diagnostic: Diagnostic) -> String {
        var lines = [unlinked(diagnostic.message)]
        lines += diagnostic.notes.map { "note: " + unlinked($0) }
        if let help = diagnostic.help { lines.append("help: " + unlinked(help)) }
        let links = diagnostic.labels.dropFirst().enumerated()
            .filter { !$1.text.isEmpty }
            .map { "[\(escapedBrackets($1.text))](\($0 + 1))" }
        if !links.isEmpty { lines.append("see: " + links.joined(separator: ", ")) }
        return lines.joined(separator: "\n")
    }

    /// `text` for a message, in which a viewer would take `[…](…)` for a link.
    static func unlinked(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let hasLink = zip(bytes, bytes.dropFirst()).contains { $0 == (0x5D, 0x28) }
        return hasLink ? escapedBrackets(text) : text
    }

    private static func escapedBrackets(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "[" || scalar == "]" || scalar == "\\" { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// At most the 1024 units that code scanning takes of a description.
    static func short(_ text: String) -> JSONText {
        guard text.utf16.count > 1024 else { return .string(text) }
        var result = ""
        var units = 1
        for character in text {
            units += character.utf16.count
            if units > 1024 { break }
            result.append(character)
        }
        return .string(result + "…")
    }

    static func physicalLocation(_ region: Region) -> JSONText {
        ["artifactLocation": artifactLocation(region.path), "region": self.region(region)]
    }

    static func artifactLocation(_ path: String) -> JSONText {
        ["uri": .string(uri(path)), "uriBaseId": "%SRCROOT%"]
    }

    static func region(_ region: Region) -> JSONText {
        [
            "startLine": .number(region.start.line), "startColumn": .number(region.start.column),
            "endLine": .number(region.end.line), "endColumn": .number(region.end.column),
        ]
    }

    static func properties(of diagnostic: Diagnostic) -> JSONText? {
        if diagnostic.tenant == nil, diagnostic.standard == nil { return nil }
        return object([
            ("tenant", diagnostic.tenant.map(JSONText.string)),
            ("standard", diagnostic.standard.map(JSONText.string)),
        ])
    }

    /// A relative URI: everything but RFC 3986's unreserved characters and `/` percent-encoded.
    static func uri(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return result
    }
}
