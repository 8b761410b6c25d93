import Diagnostics
import Testing
import YAML

@Suite struct SyntaxErrorTests {
    @Test(
        arguments: [
            ("a: b: c\n", ": c"), ("é: b: c\n", ": c"), ("a:\n\t- x\n", "\t- x"), ("a: [1, 2\nb: 3\n", ": 3"),
            ("a: @x\n", "@x"), ("a: 'x\n", ""), ("- a\nb: c\n", "b: c"), ("a: \"\\q\"\n", "\\q"), ("😀: %x\n", "%x"),
        ] as [(String, String)])
    func `labels the byte and keeps the documents before`(text: String, rest: String) throws {
        let start = "ok: ü\n---\n"
        let reading = Reading(start + text)
        #expect(reading.codes == ["yaml-syntax"])
        #expect(reading.values == [["ok": "ü"]])
        let at = Int(try #require(reading.findings.first?.primary?.start))
        let found = String(decoding: reading.source.bytes[at...], as: UTF8.self)
        #expect(found.hasPrefix(rest), "\(found.debugDescription)")
    }

    @Test func `every label lies in the file`() {
        for text in [
            "'", "\"", "[", "{", "a: [", "- -\n -", "? ", "&", "*", "!", "|x", "%", "--- |\n\t", "a: !<", "&a &b c",
        ] {
            let reading = Reading(text)
            #expect(reading.findings.flatMap(\.labels).allSatisfy { reading.text($0.span) != nil }, "\(text)")
        }
    }

    @Test(
        arguments: [
            ("a: b: c\n", "quote a value"), ("a:\n\t- x\n", "tabs"), ("a:\n  b: 1\n\tc: 2\n", "tabs"),
            ("a: [1\n", "brackets"), ("a: 1\nb\nc: 2\n", "`key: value`"), ("a: 'x\n", "quote"),
            ("a: \"\\q\"\n", "single quotes"), ("a: - x\n", "a line of its own"),
        ] as [(String, String)])
    func `says what to do about common mistakes`(text: String, advice: String) {
        #expect(Reading(text).findings.first?.help?.contains(advice) == true, "\(Reading(text).findings)")
    }
}
