/// What a field of Kubernetes' API holds.
indirect enum FieldShape: Sendable {
    case text
    case flag
    case integer
    case number
    case quantity
    case integerOrText
    case anything
    case object(String)
    case list(FieldShape)
    case map(FieldShape)

    init(_ code: Substring) {
        switch code.utf8.first {
        case UInt8(ascii: "*"): self = .list(FieldShape(Substring(code.utf8.dropFirst())))
        case UInt8(ascii: "%"): self = .map(FieldShape(Substring(code.utf8.dropFirst())))
        default:
            switch code {
            case "s": self = .text
            case "b": self = .flag
            case "i": self = .integer
            case "n": self = .number
            case "q": self = .quantity
            case "is": self = .integerOrText
            case "?": self = .anything
            default: self = .object(String(code))
            }
        }
    }

    /// As a reader of a finding knows it.
    var words: String {
        switch self {
        case .text: "a text"
        case .flag: "`true` or `false`"
        case .integer: "a whole number"
        case .number: "a number"
        case .quantity: "a quantity"
        case .integerOrText: "a whole number or a text"
        case .anything: "anything"
        case .object, .map: "a mapping"
        case .list: "a list"
        }
    }
}
