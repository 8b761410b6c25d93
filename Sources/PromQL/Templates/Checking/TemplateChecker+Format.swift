/// The verbs of `printf`.
extension TemplateChecker {
    /// Go prints `%!d(float64=1)` where a verb does not fit its value.
    mutating func judgeFormat(_ values: [TemplateValue]) {
        guard let format = values.first?.literal, let verbs = Self.verbs(format.bytes) else { return }
        let given = values.dropFirst()
        guard verbs.count == given.count else {
            report(
                .invalidPattern, format.range,
                "the format has \(verbs.count) verbs, and `printf` gets \(given.count) values for them")
            return
        }
        for (verb, value) in zip(verbs, given) where !Self.fits(verb.letter, value.type) {
            report(
                .invalidPattern, format.place(of: verb.range),
                "`%\(verb.letter)` does not print \(value.type.description)", help: Self.help(value.type))
        }
    }

    /// The verbs of a format; `nil` where they choose their values themselves.
    private static func verbs(_ format: [UInt8]) -> [(letter: Character, range: Range<Int>)]? {
        var verbs: [(letter: Character, range: Range<Int>)] = []
        var index = 0
        while index < format.count {
            let start = index
            index += 1
            guard format[start] == UInt8(ascii: "%") else { continue }
            while index < format.count, "+-# 0123456789.".utf8.contains(format[index]) { index += 1 }
            guard index < format.count else { return verbs + [("%", start..<index)] }
            let letter = format[index]
            if letter == UInt8(ascii: "*") || letter == UInt8(ascii: "[") { return nil }
            index += 1
            if letter != UInt8(ascii: "%") {
                verbs.append((Character(Unicode.Scalar(letter)), start..<index))
            }
        }
        return verbs
    }

    private static func fits(_ verb: Character, _ type: TemplateType) -> Bool {
        switch type {
        case .string, .markup: "vTsqxX".contains(verb)
        case .float: "vTbeEfFgGxX".contains(verb)
        case .integer: "vTbcdoOqxXU".contains(verb)
        case .bool: "vTt".contains(verb)
        default: true
        }
    }

    private static func help(_ type: TemplateType) -> String? {
        switch type {
        case .string, .markup: "write `%s`"
        case .float: "write `%f` or `%g`"
        case .integer: "write `%d`"
        case .bool: "write `%t`"
        default: nil
        }
    }
}
