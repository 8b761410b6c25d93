package import LabelMatching

/// Reads the matchers of one line, as Alertmanager's classic parser does: braces, quotes and a last comma may be there
/// or not, and what is not quoted is taken as it stands.
package struct MatcherText {
    /// What is wrong with a line of matchers.
    package struct Fault: Error, Hashable {
        package let message: String
    }

    package static func parse(_ line: String) throws(Fault) -> [LabelMatcher] {
        var scalars = Array(line.unicodeScalars)
        if scalars.first == "{" { scalars.removeFirst() }
        if scalars.last == "}" { scalars.removeLast() }
        var matchers: [LabelMatcher] = []
        for token in tokens(scalars) { matchers.append(try matcher(token)) }
        return matchers
    }

    /// Splits at the commas outside of quotes; nothing but spaces behind the last one is no token.
    private static func tokens(_ scalars: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        var tokens: [[Unicode.Scalar]] = []
        var token: [Unicode.Scalar] = []
        var isQuoted = false
        var isEscaped = false
        for scalar in scalars {
            switch scalar {
            case "," where !isQuoted:
                tokens.append(token)
                token = []
                continue
            case "\"":
                if isEscaped { isEscaped = false } else { isQuoted.toggle() }
            case "\\": isEscaped.toggle()
            default: isEscaped = false
            }
            token.append(scalar)
        }
        let last = trimmed(token[...]) { $0.properties.isWhitespace }
        return last.isEmpty ? tokens : tokens + [Array(last)]
    }

    private static func matcher(_ token: [Unicode.Scalar]) throws(Fault) -> LabelMatcher {
        // The expression that Alertmanager reads with knows the spaces of ASCII alone.
        var rest = trimmed(token[...], isSpace)
        let name = rest.prefix { isNamePart($0) }
        rest = trimmed(rest.dropFirst(name.count), isSpace)
        guard let first = name.first, !("0"..."9").contains(first), let operation = operation(&rest) else {
            throw Fault(message: "`\(text(token[...]))` is no matcher of the form `name=\"value\"`")
        }
        return LabelMatcher(text(name), operation, try value(trimmed(rest, isSpace)))
    }

    private static func operation(_ rest: inout ArraySlice<Unicode.Scalar>) -> MatchOperation? {
        for operation in [MatchOperation.matches, .equal, .notEqual, .matchesNot]
        where rest.starts(with: operation.rawValue.unicodeScalars) {
            rest = rest.dropFirst(operation.rawValue.unicodeScalars.count)
            return operation
        }
        return nil
    }

    private static func value(_ raw: ArraySlice<Unicode.Scalar>) throws(Fault) -> String {
        let isQuoted = raw.first == "\""
        let body = isQuoted ? raw.dropFirst() : raw
        var value = String.UnicodeScalarView()
        var isEscaped = false
        var isClosed = !isQuoted
        for (index, scalar) in zip(body.indices, body) {
            let isLast = index == body.endIndex - 1
            if isEscaped {
                isEscaped = false
                switch scalar {
                case "n": value.append("\n")
                case "\"", "\\": value.append(scalar)
                default: value.append(contentsOf: ["\\", scalar])
                }
            } else if scalar == "\\", !isLast {
                isEscaped = true
            } else if scalar == "\"" {
                guard isQuoted, isLast else { throw Fault(message: "a quote within the value is not escaped") }
                isClosed = true
            } else {
                value.append(scalar)
            }
        }
        guard isClosed else { throw Fault(message: "the quote before the value is not closed") }
        return String(value)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { [9, 10, 12, 13, 32].contains(scalar.value) }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        scalar == ":" || scalar.isASCII && LabelName.isPart(UInt8(truncatingIfNeeded: scalar.value))
    }

    private static func trimmed(
        _ scalars: ArraySlice<Unicode.Scalar>, _ isSpace: (Unicode.Scalar) -> Bool
    ) -> ArraySlice<Unicode.Scalar> {
        let start = scalars.drop(while: isSpace)
        guard let last = start.lastIndex(where: { !isSpace($0) }) else { return [] }
        return start[...last]
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
