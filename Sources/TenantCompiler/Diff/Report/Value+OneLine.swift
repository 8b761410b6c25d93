internal import YAML

extension Value {
    /// The value on one line, as flow YAML; texts of several lines with `\n` for each break.
    var oneLine: String {
        switch self {
        case .null: "null"
        case .absent: ""
        case .bool(let flag): flag ? "true" : "false"
        case .int(let number): String(number)
        case .number(let digits): digits
        case .string(let text): Self.quoted(text)
        case .list(let items): "[\(items.filter { !$0.isAbsent }.map(\.oneLine).joined(separator: ", "))]"
        case .map(let members):
            "{\(members.map { "\(Self.quoted($0.key)): \($0.value.oneLine)" }.joined(separator: ", "))}"
        }
    }

    /// A text that shows without quotes where it ends; null for anything else.
    var plainText: String? {
        guard case .string(let text) = self, !text.isEmpty, text.utf8.count < 1_000 else { return nil }
        return text.hasPrefix(" ") || text.hasSuffix(" ") || text.utf8.contains(UInt8(ascii: "\n")) ? nil : text
    }

    private var isAbsent: Bool { self == .absent }

    /// A text as it is where it can be taken for nothing else.
    private static func quoted(_ text: String) -> String {
        if text.utf8.contains(UInt8(ascii: "\n")) {
            return "\"\(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n"))\""
        }
        guard text.utf8.count <= 1_000 else { return text }
        return String(Printer.text(.string(text)).dropLast())
    }
}
