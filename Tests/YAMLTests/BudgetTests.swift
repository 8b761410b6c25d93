import Diagnostics
import Testing
import YAML

/// Hostile files, each refused or read in bounded time.
@Suite(.serialized) struct BudgetTests {
    /// A debug build is several times slower than what is shipped.
    #if DEBUG
    static let limit = Duration.seconds(8)
    #else
    static let limit = Duration.seconds(1)
    #endif

    private func quickly(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Reading {
        var reading: Reading?
        let time = ContinuousClock().measure { reading = Reading(text) }
        #expect(time < BudgetTests.limit, sourceLocation: sourceLocation)
        return reading ?? Reading("")
    }

    @Test func `a file over the bound is not looked at`() {
        let reading = quickly("a: " + String(repeating: "x", count: 4 << 20))
        #expect(reading.codes == ["yaml-over-budget"])
        #expect(reading.tree == nil)
    }

    @Test func `a scalar may fill a file`() {
        let text = String(repeating: "x", count: (4 << 20) - 3)
        #expect(quickly("a: " + text).documents.first?["a"]?.utf8.count == text.utf8.count)
        #expect(quickly("- " + String(repeating: "é\n\n  ", count: 600_000)).documents.count == 1)
    }

    @Test(arguments: [
        String(repeating: "[", count: 10_000), String(repeating: "{a: ", count: 10_000),
        String(repeating: "- ", count: 10_000), String(repeating: "? ", count: 10_000),
        (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
        (0..<2_000).map { String(repeating: " ", count: $0) + "-\n" }.joined(),
        String(repeating: "[\n", count: 10_000), String(repeating: "[{a: ", count: 10_000),
    ])
    func `documents nested very deep are refused`(text: String) {
        let reading = quickly("ok: 1\n---\n" + text)
        #expect(reading.codes == ["yaml-over-budget"])
        #expect(reading.values == [["ok": 1]])
    }

    @Test func `a hundred levels are within the bound, one more is not`() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(Reading(nested(100)).findings.isEmpty)
        #expect(Reading(nested(101)).codes == ["yaml-over-budget"])
    }

    @Test func `levels behind aliases count`() {
        let chain = (1...150).map { "- &a\($0) [*a\($0 - 1)]\n" }.joined()
        let reading = quickly("- &a0 x\n" + chain)
        #expect(reading.codes == ["yaml-over-budget"])
        #expect(reading.marked == ["*a99"])
    }

    @Test func `depth stays within what libyaml and the stack bear, however high the bounds`() {
        let budget = Budget().scaled(by: 1_000)
        #expect(budget.depth == 1_000)
        #expect(budget.fileBytes == 1 << 30)
        #expect(Budget().scaled(by: 0) == Budget())
        #expect(Reading(String(repeating: "[", count: 5_000), budget: budget).codes.count == 1)
    }

    @Test func `nodes are counted`() {
        #expect(quickly(String(repeating: "- a\n", count: 300_000)).codes == ["yaml-over-budget"])
        #expect(quickly(String(repeating: "---\n", count: 1_000_000)).codes == ["yaml-over-budget"])
        #expect(quickly("[" + String(repeating: "a,", count: 300_000) + "]").codes == ["yaml-over-budget"])
    }

    @Test func `a billion laughs are refused`() {
        let levels = (1...9).map {
            "a\($0): &a\($0) [" + Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ",") + "]\n"
        }
        #expect(quickly("a0: &a0 lol\n" + levels.joined()).codes == ["yaml-over-budget"])
    }

    @Test func `an alias costs its text, in every document and at the root`() {
        let long = "a: &a \"" + String(repeating: "x", count: 1 << 20) + "\"\nb: ["
        #expect(quickly(long + String(repeating: "*a,", count: 100_000) + "]\n").codes == ["yaml-over-budget"])
        let document = "- &a [" + String(repeating: "x,", count: 99) + "]\n" + String(repeating: "- *a\n", count: 99)
        #expect(quickly(String(repeating: "---\n" + document, count: 100)).codes == ["yaml-over-budget"])
        let alone = "&a [" + String(repeating: "x,", count: 99) + "]\n"
        #expect(quickly(String(repeating: "---\n" + alone, count: 100)).findings.isEmpty)
    }

    @Test func `findings are bounded`() {
        let aliases = (0..<50_000).map { "- &a\($0) x\n- *b\($0)\n" }.joined()
        #expect(quickly(aliases).findings.count == 201)
        #expect(quickly(String(repeating: "- !x y\n", count: 90_000)).findings.count == 201)
        #expect(quickly(String(repeating: "a: x\n", count: 90_000)).findings.count >= 201)
        #expect(quickly("{" + String(repeating: "a,", count: 90_000) + "}").findings.count >= 201)
    }

    @Test func `directives are bounded`() {
        let directives = (0..<300_000).map { "%TAG !\($0)! !\n" }.joined()
        #expect(quickly(directives + "--- a\n").codes == ["yaml-over-budget"])
        #expect(quickly("%TAG !e! tag:e.example,2000:\n--- [100%TAG]\n").findings.isEmpty)
    }

    @Test(arguments: [
        ": ", "? a\n", "a: ", "&a ", "&a\n", "*a ", "!a ", "! ", "\"", "'a' ", "'\n", ",", "{", "}", "]", "[]", "{},",
        "|\n", ">\n\n", "- |\n", "--- ", "---\n", "...\n", "%a\n", "# \n", "\n", "\r", "\t", " ", "  \n", "\\", "\"\\",
        "-",
        "- - a\n", "a\n", "a ", "a:\n", "- a: &a\n", "é", "😀: ", "? - ", "[? ", "[a: ", "{a: [", "{? {", "!!str,",
        "<<: ",
        "a: b\n<<: {}\n", "@", "`", "a:b", "[a]: ", "\"a\": ", "\u{85}", "\u{2028}", "\u{FEFF}", "x#", "0", "-0:",
    ])
    func `whatever a file repeats, it is read or refused in time`(pattern: String) {
        let size = 1 << 19
        _ = quickly(String(repeating: pattern, count: size / pattern.utf8.count))
        _ = quickly("a: [" + String(repeating: pattern, count: size / pattern.utf8.count))
    }

    @Test func `merges of merges stay cheap`() {
        let chain = (1...90).map { "- &m\($0) {<<: *m\($0 - 1), k\($0): 1}\n" }.joined()
        let reading = quickly("- &m0 {k0: 1}\n" + chain)
        #expect(reading.documents.first?.items.last?.entries.count == 91)
        let wide = "- &w {" + (0..<2_000).map { "k\($0): 1" }.joined(separator: ",") + "}\n"
        let many = (0..<90).map { "- {x: 1, <<: *w, y\($0): 2}\n" }.joined()
        #expect(quickly(wide + many).documents.first?.items.last?.entries.count == 2_002)
    }
}
