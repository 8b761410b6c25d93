/// What a scalar may be.
package struct ScalarSchema: Sendable, Hashable {
    /// With its article: "a quantity such as `500m` or `4Gi`".
    package var description: String
    package var json: JSONType
    /// An ECMA 262 pattern for editors; the compiler itself is stricter.
    package var pattern: String?
    /// Every allowed word, where there are few.
    package var words: [String]

    package enum JSONType: String, Sendable {
        case string
        case integer
        case boolean
        /// Written with or without quotes: quantities, percentages.
        case stringOrNumber
        /// Text, or the number 0: durations.
        case stringOrZero
        case anyScalar
    }

    package init(_ description: String, json: JSONType = .string, pattern: String? = nil, words: [String] = []) {
        self.description = description
        self.json = json
        self.pattern = pattern
        self.words = words
    }
}
