import Testing
import YAML

@Suite struct DocumentTests {
    @Test func `reads every document`() {
        let reading = Reading("a: 1\n---\nb: 2\n...\n---\n- c\n")
        #expect(reading.values == [["a": 1], ["b": 2], ["c"]])
        #expect(reading.findings.isEmpty)
    }

    @Test(arguments: [
        "", "\n", "# only a comment\n", "---\n", "---\n---\n", "---\n# nothing\n...\n", "\u{FEFF}", "   \n\n",
    ])
    func `leaves empty documents out`(text: String) {
        #expect(Reading(text).documents.isEmpty)
        #expect(Reading(text).findings.isEmpty)
    }

    @Test func `keeps documents beside empty ones, and nulls that are written`() {
        #expect(Reading("---\n---\na: 1\n---\n# c\n---\n~\n---\n''\n").values == [["a": 1], .null, ""])
    }

    @Test(arguments: ["a: x\nb: [q, z]\n", "a: x\r\nb: [q, z]\r\n", "a: x\rb: [q, z]\r", "\u{FEFF}a: x\nb: [q, z]"])
    func `reads every kind of line break`(text: String) {
        #expect(Reading(text).values == [["a": "x", "b": ["q", "z"]]])
    }

    @Test func `folds breaks as YAML does, NEL among them`() {
        #expect(Reading("a: \"x\u{85}y\"\n").values == [["a": "x y"]])
        #expect(Reading("a: x\r\n  y\r\n").values == [["a": "x y"]])
        #expect(Reading("a: |\r\n  x\r\n  y\r\n").values == [["a": "x\ny\n"]])
    }

    @Test func `reads styles, text and kinds`() throws {
        let reading = Reading("p: x\ns: 'it''s'\nd: \"\\u00e9\\n\"\nl: |\n  t\nf: >\n  a\n  b\nm: {k: v}\ni: [1]\nn:\n")
        let root = try #require(reading.documents.first)
        let styles: [Node.Style] = [
            .plain, .singleQuoted, .doubleQuoted, .literal, .folded, .flow, .flow, .plain,
        ]
        #expect(root.entries.map(\.value.style) == styles)
        #expect(root.entries.map(\.value.text) == ["x", "it's", "é\n", "t\n", "a b\n", "", "", ""])
        #expect(root["m"]?.kind == .mapping)
        #expect(root["i"]?.kind == .sequence)
        #expect(root["n"]?.isNull == true)
        #expect(root["l"]?.isNull == false)
        #expect(root["none"] == nil)
        #expect(root.style == .block)
        #expect(root["m"]?.items.isEmpty == true)
        #expect(root["i"]?.entries.isEmpty == true)
    }
}
