import Testing
import YAML

@Suite struct TagTests {
    @Test(
        arguments: [
            ("!!str 5", "5"), ("!!int '5'", 5), ("!!int 0x10", 16), ("!!float 5", 5), ("!!float '1.5'", .number("1.5")),
            ("!!bool y", true), ("!!bool 'off'", false), ("!!null ''", .null), ("!!null ~", .null), ("!!str", ""),
            ("!!map {a: 1}", ["a": 1]), ("!!seq [1]", [1]), ("!<tag:yaml.org,2002:int> '5'", 5),
        ] as [(String, Value)])
    func `knows the tags of JSON's types`(text: String, value: Value) {
        let reading = Reading("v: \(text)\n")
        #expect(reading.values == [["v": value]])
        #expect(reading.findings.isEmpty)
    }

    @Test(arguments: [
        "!!int x", "!!int 1.5", "!!float abc", "!!bool 1", "!!null x", "!!str {a: 1}", "!!map 5", "!!seq {a: 1}",
        "!!int [1]",
    ])
    func `refuses a tag that does not fit`(text: String) {
        #expect(Reading("v: \(text)\n").codes == ["yaml-wrong-tag"])
    }

    @Test(arguments: [
        "!foo 5", "!foo {a: 1}", "!!binary aGVsbG8=", "!!timestamp 2001-01-01", "! 5", "!!set {a}", "&a !foo x",
    ])
    func `refuses other tags`(text: String) {
        let reading = Reading("v: \(text)\n")
        #expect(reading.codes == ["yaml-unknown-tag"])
        #expect(reading.marked.first?.contains("!") == true)
    }

    @Test(arguments: [".inf", "-.Inf", "+.INF", ".nan", ".NaN", "[.NAN]"])
    func `refuses numbers that JSON cannot hold`(text: String) {
        #expect(Reading("v: \(text)\n").codes == ["yaml-not-finite"])
        #expect(Reading("v: '\(text)'\n").codes.isEmpty)
    }
}
