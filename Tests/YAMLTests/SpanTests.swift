import Diagnostics
import TestSupport
import Testing
import YAML

@Suite struct SpanTests {
    @Test func `spans are exact with characters of every length before and inside`() throws {
        let text = "# é € 😀\nключ😀: зна€чение # é\nl: [aé, \"€\", '😀x', 😀]\n\"é\": &ä1 'q'\nz: e\u{301}nd\n"
        let reading = Reading(text.replacing("ä", with: "a"))
        let root = try #require(reading.documents.first)
        #expect(reading.findings.isEmpty)
        #expect(root.entries.map { reading.text($0.key.span) } == ["ключ😀", "l", "\"é\"", "z"])
        #expect(
            root.entries.map { reading.text($0.value.span) }
                == ["зна€чение", "[aé, \"€\", '😀x', 😀]", "'q'", "e\u{301}nd"])
        #expect(root["l"]?.items.map { reading.text($0.span) } == ["aé", "\"€\"", "'😀x'", "😀"])
        #expect(reading.text(root.span)?.hasPrefix("ключ") == true)
        #expect(reading.text(root.span)?.hasSuffix("nd") == true)
    }

    @Test(arguments: ["\u{FEFF}", "\u{FEFF}# ü\r\n", "\r\r\n", "---\n- 😀\n---\n", "%YAML 1.1\n--- # ü\n"])
    func `spans are exact behind marks, breaks and documents`(start: String) {
        let reading = Reading(start + "k: värde\r\nl: x\n")
        let root = reading.documents.last
        #expect(root?.entries.map { reading.text($0.key.span) } == ["k", "l"])
        #expect(root?.entries.map { reading.text($0.value.span) } == ["värde", "x"])
    }

    @Test func `a span leaves out anchors, tags and comments between them`() {
        let text =
            "a: &x !!str t\nb: &y\n  # note\n  k: v\nc: !!map &z {q: 1}\n&k d: !!str &w 'q'\ne: &v !!str |\n  t\nf: &u\n"
        let reading = Reading(text)
        let root = reading.documents.first
        #expect(reading.findings.isEmpty)
        #expect(
            root?.entries.map { reading.text($0.value.span) } == ["t", "k: v", "{q: 1}", "'q'", "|\n  t", ""])
        #expect(root?.entries.map { reading.text($0.key.span) } == ["a", "b", "c", "d", "e", "f"])
    }

    @Test func `a collection ends with its last node`() {
        let reading = Reading("a:\n  - x\n  - k: v # c\n\n\n# c\nb: [p: q , r]\nc: {k: v }\nd: |\n  t\n\n\ne:\n\n")
        let root = reading.documents.first
        #expect(
            root?.entries.map { reading.text($0.value.span) }
                == ["- x\n  - k: v", "[p: q , r]", "{k: v }", "|\n  t", ""])
        #expect(root?["b"]?.items.map { reading.text($0.span) } == ["p: q", "r"])
        #expect(reading.text(root?.span)?.hasSuffix("e:") == true)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `of random documents every span lies in the file and plain text is what it spans`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let text = RandomDocument.text(using: &random)
            let reading = Reading(text)
            #expect(reading.findings.isEmpty, "seed \(seed): \(text.debugDescription)")
            for node in reading.nodes {
                let spanned = reading.text(node.span)
                #expect(spanned != nil, "seed \(seed): \(text.debugDescription)")
                guard node.kind == .scalar, node.style == .plain else { continue }
                #expect(spanned == node.text, "seed \(seed): \(text.debugDescription)")
            }
        }
    }
}
