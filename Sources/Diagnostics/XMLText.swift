/// Writes text into XML 1.0.
enum XMLText {
    /// `text` for an attribute or an element: markup escaped, and what XML 1.0 forbids left out. Line breaks
    /// and tabs are kept as they are only where `isAttribute` is false.
    static func escaped(_ text: String, isAttribute: Bool) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": append("&amp;", to: &result)
            case "<": append("&lt;", to: &result)
            case ">": append("&gt;", to: &result)
            case "\"": append("&quot;", to: &result)
            case "\r": append("&#13;", to: &result)
            case "\n" where isAttribute: append("&#10;", to: &result)
            case "\t" where isAttribute: append("&#9;", to: &result)
            default: if isAllowed(scalar) { result.append(scalar) }
            }
        }
        return String(result)
    }

    /// One scalar at a time: appending a sequence to the view looks through all that is there already.
    private static func append(_ text: StaticString, to result: inout String.UnicodeScalarView) {
        for scalar in text.description.unicodeScalars { result.append(scalar) }
    }

    /// The production `Char` of XML 1.0.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
