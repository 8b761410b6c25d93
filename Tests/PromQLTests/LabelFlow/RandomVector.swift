import TestSupport

/// Makes instant vectors of the test series, such that most have a result.
struct RandomVector {
    private var generator: SeededGenerator
    private var depth = 0
    private static let labels = ["job", "inst", "pod", "zone"]

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func make() -> String {
        depth = 0
        return vector()
    }

    private mutating func vector() -> String {
        depth += 1
        defer { depth -= 1 }
        if depth > 4 || chance(0.2) { return selector() }
        switch number(0...9) {
        case 0, 1, 2: return aggregation()
        case 3, 4: return binary()
        case 5: return "(\(vector()))"
        case 6: return labelFunction()
        case 7: return absent()
        default: return call()
        }
    }

    private mutating func selector() -> String {
        let name = pick(["a", "a", "b", "b", "c", "h_bucket"])
        let matchers = (0..<number(0...2)).map { _ in matcher() }
        return matchers.isEmpty ? name : "\(name){\(matchers.joined(separator: ","))}"
    }

    private mutating func matcher() -> String {
        let values: [String: [String]] = [
            "job": ["j1", "j2"], "inst": ["i1", "i3"], "pod": ["p1", "p2"], "zone": ["z1", "z2"],
        ]
        let label = pick(Self.labels)
        let value = pick(values[label] ?? [""])
        return label
            + pick([
                "=\"\(value)\"", "=\"\"", "!=\"\"", "!=\"\(value)\"", "=~\".+\"", "=~\".*\"", "=~\"\(value)|\"",
                "!~\".+\"",
                "!~\"\"", "!~\"\(value)\"", "=~\"[a-z]\\\\d\"",
            ])
    }

    private mutating func names() -> String {
        let all = Self.labels + ["new", "le"]
        return (0..<number(0...3)).map { _ in pick(all) }.joined(separator: ", ")
    }

    private mutating func aggregation() -> String {
        let grouping = pick(["", " by (\(names())) ", " by (\(names())) ", " without (\(names())) "])
        switch number(0...6) {
        case 0: return "topk\(grouping)(\(number(1...3)), \(vector()))"
        case 1: return "count_values\(grouping)(\"\(pick(["v", "job", "new"]))\", \(vector()))"
        case 2: return "quantile\(grouping)(0.5, \(vector()))"
        default: return "\(pick(["sum", "max", "count", "group", "avg"]))\(grouping)(\(vector()))"
        }
    }

    private mutating func binary() -> String {
        let operation = pick(["+", "*", "-", "==", ">=", "<= bool", ">", "/"])
        switch number(0...5) {
        case 0: return "\(vector()) \(operation) 1"
        case 1: return "2 \(operation) \(vector())"
        case 2: return "\(vector()) \(pick(["and", "or", "unless"])) \(matching()) \(vector())"
        case 3: return "\(vector()) \(operation) \(matching()) \(vector())"
        default:
            let on = pick(Self.labels)
            let include = pick(Self.labels.filter { $0 != on })
            let one = "max by (\(on), \(include)) (\(vector()))"
            return chance(0.5)
                ? "\(vector()) \(operation) on (\(on)) group_left (\(include)) \(one)"
                : "\(one) \(operation) on (\(on)) group_right (\(include)) \(vector())"
        }
    }

    private mutating func matching() -> String { pick(["", "", "on (\(names()))", "ignoring (\(names()))"]) }

    private mutating func labelFunction() -> String {
        let source = pick(Self.labels + ["", "new"].filter { !$0.isEmpty })
        let target = pick(Self.labels + ["new"])
        if chance(0.3) {
            let sources = (0..<number(0...2)).map { _ in ", \"\(pick(Self.labels))\"" }.joined()
            return "label_join(\(vector()), \"\(target)\", \"\(pick(["", "-"]))\"\(sources))"
        }
        let replacement = pick(["", "x", "$1", "${1}", "$1x", "x$1", "$2"])
        let pattern = pick(["", ".*", "(.*)", ".+", "(.+)", "j1", "(.)(.)", "p?"])
        return "label_replace(\(vector()), \"\(target)\", \"\(replacement)\", \"\(source)\", \"\(pattern)\")"
    }

    private mutating func absent() -> String {
        let missing = "nope{\((0..<number(0...3)).map { _ in matcher() }.joined(separator: ","))}"
        return pick([
            "absent(\(missing))", "absent(sum(\(missing)))", "absent_over_time(\(missing)[5m])", "absent((\(missing)))",
        ])
    }

    private mutating func call() -> String {
        switch number(0...7) {
        case 0: return "histogram_quantile(0.9, \(pick(["h_bucket", "sum by (le, job) (h_bucket)", vector()])))"
        case 1: return "\(pick(["rate", "last_over_time", "max_over_time", "increase"]))(\(selector())[5m])"
        case 2: return "\(pick(["max_over_time", "last_over_time"]))(\(vector())[5m:1m])"
        case 3: return pick(["vector(1)", "hour()", "vector(time())", "vector(scalar(c))"])
        case 4: return "-\(selector())"
        default: return "\(pick(["abs", "sort", "timestamp", "ceil", "hour", "sgn"]))(\(vector()))"
        }
    }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < share }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    private mutating func pick<T>(_ all: [T]) -> T { all[Int.random(in: 0..<all.count, using: &generator)] }
}
