/// What each word of a PromQL expression is, as far as telling names of metrics from all else needs it.
///
/// No parser, so that text with variables of dashboards in it is understood too. What it cannot place it calls
/// unclear, and nothing is renamed then.
struct ExpressionWords {
    enum Meaning {
        case metric
        /// A label, a function, a keyword, a number, a value of a label.
        case other
        /// May name a metric: a pattern that names of metrics are matched with.
        case unclear
    }

    /// In step with the words.
    private(set) var meanings: [Meaning]

    private let words: TextWords
    private var bytes: [UInt8] { words.bytes }
    private var at = 0
    /// Index of the next word.
    private var word = 0
    private var braces = 0
    /// Open parentheses since `by`, `on` and the like, whose own count as the first.
    private var grouping = 0
    /// The label of the matcher that is read, and whether its operator is `=`.
    private var label = ""
    private var isEquality = false

    init(_ words: TextWords) {
        self.words = words
        meanings = Array(repeating: .other, count: words.ranges.count)
        while at < bytes.count { step() }
    }

    private mutating func step() {
        let byte = bytes[at]
        switch byte {
        case UInt8(ascii: "#"): skip { $0 != 0x0A }
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): readString(byte)
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "("), UInt8(ascii: ")"): readBracket(byte)
        case UInt8(ascii: "="), UInt8(ascii: "!"): readOperator()
        case _ where TextWords.isPart(byte): readWord()
        default: at += 1
        }
    }

    private mutating func readBracket(_ bracket: UInt8) {
        at += 1
        switch bracket {
        case UInt8(ascii: "{"):
            braces += 1
            label = ""
        case UInt8(ascii: "}"): braces = max(0, braces - 1)
        case UInt8(ascii: "("): grouping += grouping > 0 ? 1 : 0
        default: grouping = max(0, grouping - 1)
        }
    }

    private mutating func readOperator() {
        let start = at
        skip { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "~") }
        isEquality = bytes[start..<at].elementsEqual("=".utf8)
    }

    private mutating func readWord() {
        let start = at
        skip(while: TextWords.isPart)
        guard let index = index(ofWordAt: start) else { return }
        let text = words.text(index)
        if braces > 0 {
            label = text
            isEquality = false
            return
        }
        let isVariable = start > 0 && bytes[start - 1] == UInt8(ascii: "$")
        let isNumber = (0x30...0x39).contains(bytes[start]) || start > 0 && bytes[start - 1] == UInt8(ascii: ".")
        let isCalled = nextByte == UInt8(ascii: "(")
        if Self.groupings.contains(text.lowercased()), isCalled {
            while bytes[at] != UInt8(ascii: "(") { at += 1 }
            at += 1
            grouping = 1
        } else if grouping == 0, !isVariable, !isNumber, !isCalled, !Self.keywords.contains(text.lowercased()) {
            meanings[index] = .metric
        }
    }

    private mutating func readString(_ quote: UInt8) {
        let start = at + 1
        at = start
        while at < bytes.count, bytes[at] != quote {
            at += bytes[at] == UInt8(ascii: "\\") && quote != UInt8(ascii: "`") ? 2 : 1
        }
        at = min(at, bytes.count)
        let content = start..<max(start, at)
        at = min(at + 1, bytes.count)
        // `{"name"}` names the metric as well.
        let namesMetric = braces > 0 && (label == "__name__" || label.isEmpty)
        if namesMetric {
            let isWhole = label.isEmpty || isEquality
            for index in words.ranges.indices where content.contains(words.ranges[index].lowerBound) {
                meanings[index] = isWhole && words.ranges[index] == content ? .metric : .unclear
            }
        }
        label = ""
    }

    private mutating func skip(while condition: (UInt8) -> Bool) {
        while at < bytes.count, condition(bytes[at]) { at += 1 }
    }

    /// Words are asked for in the order in which they stand.
    private mutating func index(ofWordAt start: Int) -> Int? {
        while word < words.ranges.count, words.ranges[word].lowerBound < start { word += 1 }
        return word < words.ranges.count && words.ranges[word].lowerBound == start ? word : nil
    }

    /// The next byte that is no blank.
    private var nextByte: UInt8? { bytes[at...].first { $0 > 0x20 } }

    private static let groupings: Set<String> = ["by", "without", "on", "ignoring", "group_left", "group_right"]
    private static let keywords: Set<String> = ["and", "or", "unless", "bool", "offset", "atan2", "inf", "nan"]
}
