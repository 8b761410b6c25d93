import Diagnostics
import Testing
import YAML

@Suite struct KeyTests {
    @Test(arguments: [
        "{a: 1, b: 2, a: 3}", "a: 1\n'a': 3\n", "{\"\\u0061\": 1, a: 3}", "{1: x, '1': y}", "&k a: 1\n*k : 2\n",
    ])
    func `refuses a key that stands twice`(text: String) {
        let reading = Reading(text)
        #expect(reading.codes == ["yaml-duplicate-key"])
        #expect(reading.findings.first?.labels.map(\.text) == ["again here", "first here"])
    }

    @Test func `refuses every repetition, in large mappings too`() {
        let keys = (0..<100).map { "k\($0)" } + ["k7", "k7", "'k50'"]
        let reading = Reading(keys.map { "\($0): 1\n" }.joined())
        #expect(reading.codes == ["yaml-duplicate-key", "yaml-duplicate-key", "yaml-duplicate-key"])
        #expect(reading.marked == ["k7", "k7", "'k50'"])
        #expect(reading.findings.allSatisfy { ["k7", "k50"].contains(reading.text($0.labels.last?.span)) })
    }

    @Test func `a small mapping reports each repetition once`() {
        #expect(Reading("{a: 1, a: 2, a: 3}").codes == ["yaml-duplicate-key", "yaml-duplicate-key"])
    }

    @Test func `the same key may stand in different mappings, and keys equal only to people differ`() {
        #expect(Reading("a: {k: 1}\nb: {k: 1}\n").findings.isEmpty)
        let reading = Reading("a: {\u{E9}: 1, e\u{301}: 2}\nb: {<<: {\u{E9}: 1}, e\u{301}: 2}\n")
        #expect(reading.findings.isEmpty)
        #expect(reading.documents.first?["b"]?.entries.count == 2)
    }

    @Test(arguments: ["? [a]\n: b\n", "? {a: b}\n: c\n", "{[a]: b}", "a: &x [1]\n*x : 2\n"])
    func `refuses a key that is no text`(text: String) {
        #expect(Reading(text).codes == ["yaml-complex-key"])
    }

    @Test func `a key may be written with a question mark`() {
        #expect(Reading("? a\n: b\n? c\n").values == [["a": "b", "c": .null]])
    }
}
