import Testing
import YAML

@Suite struct MergeTests {
    @Test func `merges one mapping under the own keys`() {
        let reading = Reading("a: &x {k: 1, j: 2}\nb:\n  <<: *x\n  k: 3\n  l: 4\n")
        #expect(reading.values.first?["b"] == ["k": 3, "l": 4, "j": 2])
        #expect(reading.findings.isEmpty)
    }

    @Test func `of a list the first that has a key wins`() {
        let reading = Reading("a: &x {k: 1}\nb: &y {k: 2, m: 3}\nc: {<<: [*x, *y, {p: 4}], z: 5}\n")
        #expect(reading.values.first?["c"] == ["z": 5, "k": 1, "m": 3, "p": 4])
        #expect(reading.findings.isEmpty)
    }

    @Test func `merges nest`() throws {
        let reading = Reading("a: &x {k: 1}\nb: &y {<<: *x, l: 2}\nc: {<<: *y, m: 3}\nd: {<<: {<<: *y}}\ne: {<<: []}\n")
        let root = try #require(reading.documents.first)
        #expect(Value(root)["c"] == ["m": 3, "l": 2, "k": 1])
        #expect(Value(root)["d"] == ["l": 2, "k": 1])
        #expect(Value(root)["e"] == [:])
        #expect(root["c"]?["k"]?.text == "1")
        #expect(reading.text(root["c"]?["k"]?.span) == "1")
        #expect(reading.findings.isEmpty)
    }

    @Test(arguments: ["'<<'", "\"<<\"", "!!str <<"])
    func `a quoted or tagged << is a key like others`(key: String) {
        let reading = Reading("a: &x {k: 1}\nb:\n  \(key): *x\n")
        #expect(reading.values.first?["b"] == ["<<": ["k": 1]])
        #expect(reading.findings.isEmpty)
    }

    @Test func `an alias of << is a key like others, and so is << as a value`() {
        #expect(Reading("a: &m <<\nb:\n  *m : {k: 1}\n").values == [["a": "<<", "b": ["<<": ["k": 1]]]])
    }

    @Test(arguments: ["x", "~", "", "[[{a: 1}]]", "[x]", "[{a: 1}, 2]", "'x'"])
    func `refuses to merge what is no mapping`(value: String) {
        let reading = Reading("<<: \(value)\n")
        #expect(reading.codes == ["yaml-bad-merge"])
        #expect(reading.marked == [value])
    }

    @Test func `refuses two merge keys`() {
        #expect(Reading("<<: {a: 1}\n<<: {b: 2}\n").codes == ["yaml-duplicate-key"])
    }

    @Test(arguments: [
        "k: 2\n<<: *x\n", "k: 2\n<<: [{l: 1}, *x]\n", "'k': 2\n<<: {<<: *x}\n", "j: 1\nk: 2\nl: 3\n<<: *x\nm: 1\n",
    ])
    func `refuses a merge that kubectl lets win over a key before it`(mapping: String) {
        let text = "a: &x {k: 1}\nb:\n" + mapping.split(separator: "\n").map { "  \($0)\n" }.joined()
        let reading = Reading(text)
        #expect(reading.codes == ["yaml-ambiguous-merge"])
        #expect(["k", "'k'"].contains(reading.marked.first))
    }

    @Test func `a merge may follow keys that it does not set`() {
        let reading = Reading("a: &x {k: 1}\nb: {l: 2, <<: *x, m: 3}\n")
        #expect(reading.findings.isEmpty)
        #expect(reading.values.first?["b"] == ["l": 2, "m": 3, "k": 1])
    }
}
