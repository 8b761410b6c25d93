extension Example: ExpressibleByStringInterpolation {
    package init(stringInterpolation parts: StringInterpolation) { text = parts.text }

    /// Puts parts that examples share, such as `\(.acme)`, between the lines that are an example's own.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 256)
        }

        package mutating func appendLiteral(_ literal: String) { text += literal }

        /// A shared part, as it is written.
        package mutating func appendInterpolation(_ part: Example) { text += part.text }

        /// What differs between examples.
        package mutating func appendInterpolation(_ words: String) { text += words }
    }
}
