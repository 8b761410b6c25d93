import TestSupport

/// Makes expressions that are mostly valid, in any spelling that Prometheus 2.42 knows and some of later ones.
struct RandomExpression {
    var generator: SeededGenerator
    /// How much more may be nested.
    private var budget = 0

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func make() -> String {
        budget = Int.random(in: 0...14, using: &generator)
        return chance(0.9) ? vector() : chance(0.6) ? scalar() : chance(0.5) ? range() : string()
    }

    /// An expression with some of its tokens or bytes changed.
    mutating func makeBroken() -> String {
        var text = Array(make().unicodeScalars)
        for _ in 0..<Int.random(in: 1...2, using: &generator) {
            let index = Int.random(in: 0...text.count, using: &generator)
            switch Int.random(in: 0..<5, using: &generator) {
            case 0 where index < text.count: text.remove(at: index)
            case 1 where index + 1 < text.count: text.swapAt(index, index + 1)
            case 2 where index < text.count: text[index] = pick(Self.bytes)
            case 3: text.insert(contentsOf: Array(pick(Self.fragments).unicodeScalars), at: index)
            default: text.insert(pick(Self.bytes), at: index)
            }
        }
        var result = ""
        result.unicodeScalars.append(contentsOf: text)
        // An empty expression is refused by what reads the file and not by what reads PromQL.
        return result.unicodeScalars.allSatisfy { " \t\r\n".unicodeScalars.contains($0) } ? "(" : result
    }

    /// Tokens in any order.
    mutating func makeSoup() -> String {
        var text = pick(["x", "1", "sum", "(", "-"])
        for _ in 0..<Int.random(in: 0...7, using: &generator) {
            text += pick(Self.tokens)
            if chance(0.4) { text += " " }
        }
        return text
    }

    private static let tokens = [
        "x", "sum", "rate", "offset", "and", "or", "unless", "by", "without", "on", "ignoring", "bool", "group_left",
        "group_right", "atan2", "start", "end", "inf", "nan", "INF", "(", ")", "[", "]", "{", "}", ",", ":", "=", "==",
        "!=", "=~", "!~", "<", "<=", ">", "@", "+", "-", "*", "/", "%", "^", "5m", "1h30m", "5", "0", "1.5h", "1y2w",
        "300y", "9223372036854775807", "0777777777777777777777777", "0x", "1e", "1e400", "5ms", "5hs", "1m1m", "0s",
        "[5m]", "[5m:]", "[5m:1m]", "[5m s3s]", "[1h:0s]", "{a=\"b\"}", "{a=\"\"}", "{}", "{a=~\"b|\"}", "(a)", "()",
        "(x)", "\"s\"", "'s'", "`s`", "\"\\x4\"", "\"\\400\"", "\"\\ud800\"", "a:b", ":", "# c\n", "\n", "@ start()",
        "@ 5", "@ -5", "@ inf", "offset 5m", "offset -5m", " by (a)", " without (a,)", "on (a) group_left (a) ",
        "__name__", "=\"x\"", "scalar(x)", "vector(1)", "time()", "topk(1,x)", "count_values(\"a\",x)", "rate(x[5m])",
        // Of later releases.
        "1_000", "0x1_f", "+5m", "-5m", "</", ">/", "{\"a.b\"}", "{\"x\",", "\"a\"=\"b\"", "by (\"a\") ",
        "on (\"b.c\") ",
        "offset 0s", "[300]", "[5m:60]", "[+5m]", "[0s]", "@ 5m", "fill", "5m5s", "first_over_time(x[5m])",
        "limitk(1,x)",
    ]

    private static let bytes: [UnicodeScalar] = Array(
        " \t\n(){}[],:;=!~<>+-*/%^@#\"'`\\.0123456789abexsmhdwy_$é\u{FFFD}".unicodeScalars)
    private static let fragments = [
        " by (a)", " without (b)", " offset 5m", "[5m]", "[5m:]", " @ 5", " bool ", " on (a) ", " ignoring (a, b) ",
        " group_left ", " group_right (c) ", "{}", "{a=\"b\"}", "sum", "topk(", "rate(", ")", "\"x\"", " and ", " or ",
        "5m", "0x1F", "08", "1e3", "inf", " # c\n", "__name__=\"x\",", "a=~\"(\",", " @ start()", ",", " - ", "==",
    ]

    mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < share }

    mutating func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &generator)] }

    private mutating func spend() -> Bool {
        budget -= 1
        return budget > 0
    }

    private mutating func blank() -> String {
        chance(0.9) ? "" : pick([" ", "  ", "\n", "\t", " # why (\n", "\r\n"])
    }

    private mutating func cased(_ word: String) -> String { chance(0.9) ? word : word.uppercased() }

    private mutating func vector() -> String {
        guard spend() else { return selector() }
        switch Int.random(in: 0..<14, using: &generator) {
        case 0..<4: return selector()
        case 4..<6: return aggregation()
        case 6..<9: return call()
        case 9..<12: return binary()
        case 12: return "(\(blank())\(vector())\(blank()))"
        default: return pick(["-", "+", "- ", "--"]) + vector()
        }
    }

    private mutating func scalar() -> String {
        guard spend() else { return number() }
        switch Int.random(in: 0..<8, using: &generator) {
        case 0..<4: return number()
        case 4: return pick(["time()", "pi()", "scalar(\(vector()))"])
        case 5: return "(\(scalar()))"
        case 6: return "-" + scalar()
        default:
            let operation = pick(["+", "-", "*", "/", "%", "^", "== bool", "> bool", "atan2"])
            return "\(scalar()) \(operation) \(scalar())"
        }
    }

    private mutating func number() -> String {
        pick([
            "0", "1", "42", "0.5", ".5", "5.", "1e3", "1E-3", "010", "08", "0x1F", "Inf", "nan", "INF", "1e308",
            "1e309",
            "99999999999999999999", "0.1", "3600", "1e+2",
        ])
    }

    private mutating func string() -> String {
        pick(["\"a\"", "'b'", "`c\\d`", "\"\\n\\\"\"", "\"é\\u00e9\\x41\\101\"", "''", "\"$1\"", "\"(.*)\""])
    }

    private mutating func selector() -> String {
        var text = pick([
            "x", "up", "http_requests_total", "job:x:rate5m", "sum", "offset", "by", ":c", "rate", "start", "and", "X9",
        ])
        if chance(0.5) { text += blank() + matchers(isOptional: true) }
        if chance(0.08) { text = matchers(isOptional: false) }
        return text + modifiers(0.1)
    }

    private mutating func matchers(isOptional: Bool) -> String {
        var parts: [String] = []
        for _ in 0..<Int.random(in: isOptional ? 0...3 : 1...3, using: &generator) {
            let name = pick(["a", "job", "instance", "on", "sum", "le", isOptional ? "b" : "__name__"])
            let operation = pick(["=", "!=", "=~", "!~"])
            let value =
                operation.hasSuffix("~")
                ? chance(0.2)
                    ? pattern()
                    : pick([
                        "\"a.*\"", "\"\"", "\"x|y\"", "'5..'", "\".+\"", "`\\d+`", "\"(a|b)c?\"", "\"a{2,3}\"",
                        "\"[a-c]+\"",
                    ])
                : pick(["\"a\"", "'b'", "``", "\"\"", "\"5\\n\""])
            parts.append("\(name)\(blank())\(operation)\(blank())\(value)")
        }
        let comma = parts.isEmpty || chance(0.8) ? "" : ","
        return "{" + blank() + parts.joined(separator: ",\(blank())") + comma + "}"
    }

    /// A regular expression, sound or not.
    private mutating func pattern() -> String {
        let parts = [
            "a", "b", ".", "*", "+", "?", "|", "(", ")", "(?:", "(?i)", "(?P<n>", "[", "]", "[^", "-", "^", "$", "{2}",
            "{1,3}", "{,2}", "{1001}", "{", "}", "\\d", "\\.", "\\C", "\\Q", "\\E", "\\pL", "\\p{Greek}", "\\x41",
            "\\z", "\\1",
            "[[:alpha:]]", "(?=", "\\b", "é", "0",
        ]
        let text = (0..<Int.random(in: 0...6, using: &generator)).map { _ in pick(parts) }.joined()
        return "`\(text)`"
    }

    private mutating func modifiers(_ share: Double) -> String {
        var text = ""
        if chance(share) { text += " \(cased("offset")) " + pick(["5m", "-1h", "1d", "- 5m", "1w2d"]) }
        if chance(share) { text += " @ " + pick(["100", "-5", "1e3", "start()", "end()", "1609746000.5", "+7"]) }
        if chance(share / 4) { text += " \(cased("offset")) 7s" }
        return text
    }

    private mutating func duration() -> String {
        pick(["5m", "1h30m", "30s", "1d", "1y2w3d4h5m6s7ms", "100ms", " 5m ", "15s"])
    }

    private mutating func range() -> String {
        if chance(0.7) {
            let text = pick(["x", "http_requests_total", "job:y"]) + (chance(0.4) ? matchers(isOptional: true) : "")
            return text + blank() + "[\(duration())]" + modifiers(0.1)
        }
        let step = chance(0.5) ? duration() : ""
        let operand = chance(0.5) ? selector() : chance(0.5) ? call() : "(\(vector()))"
        return operand + "[\(duration()):\(step)]" + modifiers(0.1)
    }

    private mutating func labels() -> String {
        var names: [String] = []
        for _ in 0..<Int.random(in: 0...2, using: &generator) {
            names.append(pick(["a", "job", "on", "bool", "sum", "group_left", "instance", "atan2", "end"]))
        }
        return "(\(names.joined(separator: ", "))\(names.isEmpty || chance(0.9) ? "" : ","))"
    }

    private mutating func aggregation() -> String {
        let name = pick(["sum", "avg", "min", "max", "count", "group", "stddev", "topk", "quantile", "count_values"])
        var arguments = vector()
        if name == "topk" || name == "quantile" { arguments = "\(scalar()), \(arguments)" }
        if name == "count_values" { arguments = "\"v\", \(arguments)" }
        let grouping = " \(cased(pick(["by", "without"]))) \(labels())"
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: return "\(cased(name))\(grouping) (\(arguments))"
        case 1: return "\(cased(name))(\(arguments))\(grouping)"
        default: return "\(cased(name))(\(arguments))"
        }
    }

    private mutating func call() -> String {
        switch Int.random(in: 0..<9, using: &generator) {
        case 0..<3:
            return pick(["rate", "increase", "delta", "sum_over_time", "changes", "absent_over_time"]) + "(\(range()))"
        case 3: return pick(["abs", "ceil", "absent", "sort", "timestamp", "sgn", "histogram_sum"]) + "(\(vector()))"
        case 4: return "clamp_max(\(vector()), \(scalar()))"
        case 5: return "histogram_quantile(\(scalar()), \(vector()))"
        case 6: return "label_replace(\(vector()), \"d\", \(string()), \"s\", \"(.*)\")"
        case 7:
            return pick([
                "hour()", "day_of_week(\(vector()))", "round(\(vector()), \(scalar()))", "vector(\(scalar()))",
            ])
        default: return "quantile_over_time(\(scalar()), \(range()))"
        }
    }

    private mutating func binary() -> String {
        let operation = pick([
            "+", "-", "*", "/", "%", "^", "==", "!=", "<", "<=", ">", ">=", "and", "or", "unless", "atan2",
        ])
        var middle = cased(operation)
        let isSet = ["and", "or", "unless"].contains(operation)
        if ["==", "<", ">="].contains(operation), chance(0.2) { middle += " bool" }
        if chance(0.3) {
            middle += " \(cased(pick(["on", "ignoring"]))) \(labels())"
            if !isSet, chance(0.4) { middle += " \(pick(["group_left", "group_right"])) (c)" }
        } else if !isSet, chance(0.3) {
            return chance(0.5) ? "\(vector()) \(middle) \(scalar())" : "\(scalar()) \(middle) \(vector())"
        }
        return "\(vector()) \(middle) \(vector())"
    }
}
