/// What a value of a template can be, as far as can be told without running it.
package indirect enum TemplateType: Sendable, Hashable {
    /// Anything.
    case unknown
    /// No value at all: a template's dot where nothing is passed to it.
    case null
    case bool, integer, float, complex, string
    /// What `safeHtml` gives, which functions of texts do not take.
    case markup
    /// A moment or a length of time, which has methods of Go.
    case time, duration
    /// Texts by name.
    case labels(TemplateLabels)
    /// Anything by name.
    case map
    case list(TemplateType)
    /// The result of a query, by its index where that is known.
    case vector(query: Int?)
    case sample(query: Int?)
    /// What a rule's template has for its dot.
    case rule
    /// What a notification's template has for its dot.
    case notification
    case alerts, alert
    case pairs, pair

    /// The type in words that an author knows.
    var description: String {
        switch self {
        case .unknown: "a value"
        case .null: "nothing"
        case .bool: "true or false"
        case .integer: "an integer"
        case .float: "a number"
        case .complex: "a complex number"
        case .string: "a text"
        case .markup: "HTML"
        case .time: "a time"
        case .duration: "a duration"
        case .labels, .map, .pairs: "a map"
        case .list, .alerts: "a list"
        case .vector: "the result of a query"
        case .sample: "a sample"
        case .rule, .notification: "the template's data"
        case .alert: "an alert"
        case .pair: "a name and its value"
        }
    }

    /// What `range` goes over; `nil` where it cannot.
    func element(_ go: GoRelease) -> (key: TemplateType, value: TemplateType)? {
        switch self {
        case .unknown, .null: (.unknown, .unknown)
        case .labels: (.string, .string)
        case .map: (.string, .unknown)
        case .list(let element): (.integer, element)
        case .vector(let query): (.integer, .sample(query: query))
        case .alerts: (.integer, .alert)
        case .pairs: (.integer, .pair)
        case .integer: go.rangesOverIntegers ? (.integer, .integer) : nil
        default: nil
        }
    }

    /// What `index` finds in it, and whether it is asked by a name; `nil` where it cannot.
    var indexed: (value: TemplateType, byName: Bool)? {
        switch self {
        case .unknown, .null: (.unknown, false)
        case .labels: (.string, true)
        case .map: (.unknown, true)
        case .string: (.integer, false)
        case .list(let element): (element, false)
        case .vector(let query): (.sample(query: query), false)
        case .alerts: (.alert, false)
        case .pairs: (.pair, false)
        default: nil
        }
    }

    var hasLength: Bool {
        switch self {
        case .unknown, .null, .labels, .map, .string, .markup, .list, .vector, .alerts, .pairs: true
        default: false
        }
    }

    /// What two ways to a value have in common.
    func joined(with other: TemplateType) -> TemplateType { self == other ? self : .unknown }
}
