import Diagnostics
import Testing
import YAML

@Suite struct BadTextTests {
    @Test(
        arguments: [
            [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func `refuses what is not UTF-8, at its byte, and keeps the documents before`(bytes: [UInt8]) {
        let start = Array("a: é\n---\nb: \"".utf8)
        let reading = Reading(start + bytes + Array("\"\n---\nc: 1\n".utf8))
        #expect(reading.codes == ["yaml-not-utf8"])
        #expect(reading.findings.first?.primary?.start == UInt32(start.count))
        #expect(reading.values == [["a": "é"]])
    }

    @Test(arguments: ["\0", "\u{1}", "\u{7}", "\u{1B}", "\u{7F}", "\u{80}", "\u{9F}", "\u{FFFE}", "\u{FFFF}", "\u{C}"])
    func `refuses characters that YAML lacks, at their bytes`(character: String) {
        let reading = Reading("a: é\n---\nb: [x\(character)y]\nc: \u{2}\n")
        #expect(reading.codes == ["yaml-syntax"])
        #expect(reading.marked == [character])
        #expect(reading.values == [["a": "é"]])
    }

    @Test(arguments: ["\0", "\u{1}", "", "é"])
    func `names the character and its escape`(character: String) throws {
        let reading = Reading(character + "\u{1B}")
        let finding = try #require(reading.findings.first)
        if character.isEmpty || character == "é" { #expect(finding.help?.contains("\"\\u001B\"") == true) }
        #expect(reading.documents.isEmpty)
    }

    @Test func `takes every other character`() {
        let text = "\t\u{A0}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}\u{FEFF}~"
        let reading = Reading("# \(text)\n'a': \"x\(text)\u{85}y\u{2028}z\"\n")
        #expect(reading.values == [["a": .string("x\(text) y\u{2028}z")]])
        #expect(reading.findings.isEmpty)
    }

    @Test(arguments: [0xFE, 0xFF] as [UInt8])
    func `refuses UTF-16`(first: UInt8) {
        let reading = Reading([first, first ^ 1, 0x61, 0, 0x3A, 0])
        #expect(reading.codes == ["yaml-not-utf8"])
        #expect(reading.findings.first?.primary?.start == 0)
    }
}
