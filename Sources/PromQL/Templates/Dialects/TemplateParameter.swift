/// What a function takes at one place.
package enum TemplateParameter: Sendable, Hashable {
    case any
    case string
    /// A list of texts.
    case strings
    /// A number, or a text that is one.
    case number
    case integer
    case vector, sample
    case time
    /// A list of anything.
    case list

    /// The parameter in words that an author knows.
    var description: String {
        switch self {
        case .any: "a value"
        case .string: "a text"
        case .strings: "a list of texts"
        case .number: "a number, or a text that is one"
        case .integer: "an integer"
        case .vector: "the result of `query`"
        case .sample: "one sample of a query's result, as `first` gives it"
        case .time: "a time"
        case .list: "a list"
        }
    }

    /// Whether a value of a type can be given.
    func accepts(_ type: TemplateType) -> Bool {
        if type == .unknown { return true }
        switch self {
        case .any: return true
        case .string: return type == .string
        case .strings: return type == .list(.string) || type == .list(.unknown) || type == .null
        case .number: return type == .string || type == .float || type == .integer || type == .duration
        case .integer: return type == .integer
        case .vector:
            if case .vector = type { return true }
            return type == .null
        case .sample:
            if case .sample = type { return true }
            return false
        case .time: return type == .time
        case .list:
            if case .list = type { return true }
            return type == .null
        }
    }
}
