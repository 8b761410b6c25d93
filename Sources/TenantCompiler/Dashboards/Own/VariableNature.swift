/// What a variable's values can be in PromQL, outside of strings.
enum VariableNature: Sendable, Hashable {
    case number
    case duration
    /// A name of a metric, label or function.
    case word
    /// Told by where it stands alone.
    case unknown

    /// What Grafana's own variables are; null for names that are not among them.
    static func ofBuiltIn(_ name: String) -> VariableNature? {
        switch name {
        case "__interval", "__rate_interval", "__range": .duration
        case "__interval_ms", "__rate_interval_ms", "__range_s", "__range_ms", "__from", "__to": .number
        case "__searchFilter", "__dashboard", "__name", "__org", "__user", "timezone", "__timezone", "timeFilter",
            "__timeFilter":
            .unknown
        default: nil
        }
    }

    /// What all of some values are.
    init(of values: [String]) {
        if values.isEmpty {
            self = .unknown
        } else if values.allSatisfy(Self.isNumber) {
            self = .number
        } else if values.allSatisfy(Self.isDuration) {
            self = .duration
        } else {
            self = values.allSatisfy(Self.isWord) ? .word : .unknown
        }
    }

    static func isNumber(_ text: String) -> Bool {
        let digits = text.first == "-" ? text.dropFirst() : text[...]
        return !digits.isEmpty && digits.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
            && Double(digits) != nil
    }

    private static func isDuration(_ text: String) -> Bool {
        text.first?.isNumber == true && text.allSatisfy { $0.isASCII && ($0.isNumber || "smhdwy".contains($0)) }
            && text.last?.isNumber == false
    }

    /// Whether a text is one word of PromQL wherever it is put.
    static func isWord(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                VariableReference.isWordPart($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
            }
    }
}
