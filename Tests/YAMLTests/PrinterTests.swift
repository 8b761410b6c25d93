import Testing
import YAML

@Suite struct PrinterTests {
    @Test(arguments: [
        "a", "kube-system", "10.0.0.0/8", "1.2.3", "v1", "registry.example.com/a/b:1.2", "a:b", "a#b", "-a", "--flag=x",
        "?x",
        ":x", "a b", "true-ish", "yess", "nope", "Nul", "yEs", "0o", "0b", "0x", "0b12", "0xG", "12:60", "12:30x",
        "2026-12-31-a",
        "2026-12", "202-12-31", "1.5x", "1e", "e3", "64Mi", "100m", "1Gi", "5m", "a'b", "a\"b", "a\\b", "a,b", "a]b",
        "a{b", "==",
        "<", "<<<", "~a", ".a", "..", "-.", "+", "_1", "é", "日本", "😀", "a\u{A0}b", "\u{301}a", "----", "....",
        "$(VAR)", "${TENANT_ID}", "a%", "(x)", "/path", "\\d+", "__name__", "^a$", "a\u{202E}b", "1.2.3.4", "x=", "a!b",
        "0x1p4",
    ])
    func `leaves plain what every reader takes for text`(text: String) {
        #expect(Printer.text(.string(text)) == text + "\n")
        #expect(Printer.text([Member(text, 1)].map) == text + ": 1\n")
    }

    @Test(arguments: [
        "", "y", "N", "yes", "No", "ON", "off", "true", "False", "null", "NULL", "~", "0", "-1", "+1", "012", "089",
        "0o17", "0O17",
        "0x1F", "-0X1F", "0b1", "1_000", "1_", "-_1", "0x_", "0b_", "0b-1", "1e3", "1E+3", ".5", "1.", "-.5", "1.5",
        "1e400",
        ".5_0", ".inf", "-.Inf", "+.INF", ".nan", ".NAN", "=", "<<", "12:30", "12:30:45", "1:2.5", "08:30",
        "2026-12-31",
        "2026-1-1", "2026-12-31T10:00:00Z", "2026-12-31 10:00:00", "- a", "-", "? a", "?", ": a", ":", "a: b", "a:",
        "a #b", "#a",
        " a", "a ", "&a", "*a", "*.example.com", "!a", "|", "> a", "'a'", "\"a\"", "%a", "@a", "`a`", "[a]", "]", "{a}",
        "}", ",a",
        "---", "...", "--- a", "... a", "9223372036854775808", "0xFFFFFFFFFFFFFFFFFF",
    ])
    func `quotes what some reader takes for something else`(text: String) {
        let quoted = "'" + text.replacing("'", with: "''") + "'"
        #expect(Printer.text(.string(text)) == quoted + "\n")
        #expect(Printer.text([Member(text, 1)].map) == quoted + ": 1\n")
    }

    @Test(arguments: [
        ("a\tb", "\"a\\tb\""), ("\r", "\"\\r\""), ("a\r\nb", "\"a\\r\\nb\""), ("\0", "\"\\u0000\""),
        ("\u{1B}[0m", "\"\\u001B[0m\""),
        ("\u{7F}", "\"\\u007F\""), ("\u{85}", "\"\\u0085\""), ("a\u{2028}b", "\"a\\u2028b\""),
        ("\u{2029}", "\"\\u2029\""),
        ("\u{FEFF}a", "\"\\uFEFFa\""), ("\u{FFFE}", "\"\\uFFFE\""), ("\n", "\"\\n\""), ("\n\n", "\"\\n\\n\""),
        ("\t\"\\😀é", "\"\\t\\\"\\\\😀é\""),
    ])
    func `escapes what cannot stand in a line`(text: String, printed: String) {
        #expect(Printer.text(.string(text)) == printed + "\n")
        #expect(Printer.text([Member(text, 1)].map) == printed + ": 1\n")
    }

    @Test(arguments: [
        ("a\nb", "|-\n  a\n  b\n"), ("a\n", "|\n  a\n"), ("a\n\n\n", "|+\n  a\n\n\n"), ("a\n\nb\n", "|\n  a\n\n  b\n"),
        (" a\nb", "|2-\n   a\n  b\n"), ("\n\n a\n", "|2\n\n\n   a\n"), ("\na", "|-\n\n  a\n"), ("\ta\n", "|2\n  \ta\n"),
        ("a\n\tb\n", "|\n  a\n  \tb\n"), ("a\n  \nb", "|-\n  a\n    \n  b\n"), ("a\n ", "|-\n  a\n   \n"),
        ("#a\n---\n", "|\n  #a\n  ---\n"),
        ("a \n", "|\n  a \n"), ("é\n😀", "|-\n  é\n  😀\n"),
        // The last byte of this letter is a line break but for its highest bit.
        ("트트트트\n트a\n", "|\n  트트트트\n  트a\n"),
    ])
    func `prints several lines as a block`(text: String, block: String) {
        #expect(Printer.text(.string(text)) == block)
        #expect(Printer.text(["k": .string(text), "l": 1]) == "k: " + block + "l: 1\n")
        let deeper = block.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { $0.offset == 0 || $0.element.isEmpty ? String($0.element) : "  " + $0.element }.joined(
                separator: "\n")
        #expect(Printer.text([["k": .string(text)]]) == "- k: " + deeper)
        #expect(Printer.text([[.string(text)]]) == "- - " + deeper)
        #expect(Printer.text(["k": [.string(text)]]) == "k:\n- " + block)
    }

    @Test func `a key of several lines is escaped, a very long one is marked`() {
        #expect(Printer.text([Member("a\nb", 1)].map) == "\"a\\nb\": 1\n")
        let long = String(repeating: "k", count: 1_001)
        #expect(Printer.text([Member(long, 1)].map) == "? \(long)\n: 1\n")
        #expect(Printer.text([[Member(long, [Member("a", [1])].map)].map]) == "- ? \(long)\n  :\n    a:\n    - 1\n")
        #expect(Printer.text([Member(String(long.dropLast()), 1)].map) == "\(long.dropLast()): 1\n")
    }

    @Test func `lays out as kubectl does`() {
        let value: Value = [
            "apiVersion": "v1", "metadata": ["labels": [:], "name": "x"],
            "list": ["a", ["b": 1, "c": [true]], ["d", ["e"]], []],
            "none": .null, "left": .absent, "on": "on",
        ]
        let text = """
            apiVersion: v1
            metadata:
              labels: {}
              name: x
            list:
            - a
            - b: 1
              c:
              - true
            - - d
              - - e
            - []
            none: null
            'on': 'on'

            """
        #expect(Printer.text(value) == text)
    }

    @Test func `what is absent leaves no trace`() {
        #expect(Printer.text([Member("a", .absent), Member("b", 1)].map) == "b: 1\n")
        #expect(Printer.text(["a": [Member("b", .absent)].map]) == "a: {}\n")
        #expect(Printer.text(["a": [.absent, 1, .absent]]) == "a:\n- 1\n")
        #expect(Printer.text([[.absent]]) == "- []\n")
        #expect(Printer.text([Member("b", .absent)].map) == "{}\n")
    }

    @Test(arguments: [
        ("1e3", "1.0e+3"), ("1E-7", "1.0e-7"), ("1.5e+21", "1.5e+21"), ("-2e5", "-2.0e+5"), ("1.5", "1.5"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
    ])
    func `spells numbers so that YAML 1.1 sees them`(digits: String, printed: String) {
        #expect(Printer.text(.number(digits)) == printed + "\n")
    }

    @Test func `sorts keys by their bytes`() {
        let members = ["e\u{301}", "é", "b", "B", "a"].map { Member($0, 1) }
        let sorted = Value.sorted(members)
        #expect(Printer.text(sorted) == Printer.text(.sorted(members.reversed())))
        #expect(Printer.text(sorted) == "B: 1\na: 1\nb: 1\ne\u{301}: 1\né: 1\n")
    }

    @Test func `hostile text is printed in time`() {
        for text in ["\u{A0}", "€", "\u{FFFD}", "'", "\\", "\n", " \n", "é\n", "\u{85}", "1", "_", ":"] {
            let long = Value.string(String(repeating: text, count: 1 << 18))
            let time = ContinuousClock().measure { _ = Printer.text(long) }
            #expect(time < BudgetTests.limit, "\(text.debugDescription)")
        }
    }
}

extension [Member] {
    fileprivate var map: Value { .map(self) }
}
