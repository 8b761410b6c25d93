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

    @Test func `tells a merge conflict and nothing else of it`() {
        let text = "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> topic\nc: 4\n"
        let reading = Reading(text)
        #expect(reading.codes == ["yaml-syntax"])
        let labels = reading.findings.first?.labels ?? []
        #expect(labels.map { reading.text($0.span) } == ["<<<<<<<", "======="])
        #expect(reading.findings.first?.message.contains("merge conflict") == true)
    }

    @Test(
        arguments: [
            ("a: 1\nb:\u{A0}2\nc: 3\n", "\u{A0}"), ("a\u{FF1A} 1\nb: 2\n", "\u{FF1A}"),
            ("- { channel: #alerts, b: c }\n- d\n", "#"), ("이름: \u{201C}값: x\u{201D}\n", "\u{201C}"),
        ] as [(String, String)])
    func `names the character that only looks like one of YAML's`(text: String, character: String) throws {
        let reading = Reading(text)
        #expect(reading.codes == ["yaml-syntax"])
        let label = try #require(reading.findings.first?.labels.last)
        #expect(reading.text(label.span) == character)
    }

    @Test func `leaves text alone that is right`() {
        #expect(Reading("a: \u{201C}b\u{201D}\u{A0}c\n").codes == [])
    }

    @Test func `asks for quotes around what begins like an alias`() {
        #expect(Reading("a: * 2 * * *\n").findings.first?.help == "quote a value that begins with `*` or `&`")
    }
}
