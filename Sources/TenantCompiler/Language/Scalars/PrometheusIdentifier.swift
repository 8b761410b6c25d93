/// The grammar that names of metrics and labels share.
enum PrometheusIdentifier {
    static func problem(in text: String, allowsColon: Bool) -> TextProblem? {
        func isAllowed(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: allowsColon && byte == UInt8(ascii: ":")
            }
        }
        guard let first = text.utf8.first else { return TextProblem("it is empty") }
        let repaired = String(decoding: text.utf8.map { isAllowed($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
        if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
            return TextProblem("it begins with a digit", suggestion: "_" + repaired)
        }
        guard repaired != text else { return nil }
        let marks = allowsColon ? "digits, `_` and `:`" : "digits and `_`"
        return TextProblem("it holds more than letters, \(marks)", suggestion: repaired)
    }
}
