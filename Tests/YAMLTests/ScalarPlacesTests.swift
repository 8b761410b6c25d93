import Diagnostics
import TestSupport
import Testing
import YAML

/// Places in a scalar's text against the bytes of its file.
@Suite struct ScalarPlacesTests {
    /// A scalar that holds `sum(x)` and, in most styles, more before it; the bytes that say it stand in `«»`.
    private static let examples = [
        "expr: «sum(x)»\n",
        "expr: rate(y) /\n  «sum(x)» # note\n",
        "expr: é €\n\n\n  😀 «sum(x)»\n",
        "expr: 'it''s «sum(x)»'\n",
        "expr: 'one\n\n  two   \n  «sum(x)»'\n",
        "expr: \"a\\tb \\u00e9\\U0001F600 \\x41 «sum(x)»\"\n",
        "expr: \"one \\\n    two\n\n   «sum(x)» \"\n",
        "expr: \"«\\x73um\\u0028x)»\"\n",
        "expr: \"a \\\n\n   \\  b «sum(x)»\\n\"\n",
        "expr: |\n  one\n  é «sum(x)»\n",
        "expr: |-\n    one\n\n      two\n    «sum(x)»\n\n\n",
        "expr: |+ # kept\n  «sum(x)»\n\n\n",
        "expr: |2\n    one\n  «sum(x)»\n",
        "a:\n    b:\n      expr: |2+\n          one\n        «sum(x)»\n\n",
        "expr: >\n  one\n  two\n\n  three\n    more\n  «sum(x)»\n",
        "expr: >-\n\n  one\n   more\n\n\n  «sum(x)»\n",
        "expr: >1\n one\n  two\n «sum(x)»",
        "- - |\n    one\r\n    «sum(x)»\r\n",
        "expr: &a !!str |\n  «sum(x)»\n",
        "{ expr: [ 'a', «sum(x)» ] }\n",
        "\u{FEFF}# ü\nexpr: «sum(x)»\n",
        "expr: 'a\u{2028}b «sum(x)»'\n",
    ]

    @Test(arguments: examples)
    func aPlaceInTheTextIsAPlaceInTheFile(example: String) throws {
        let parts = example.split(separator: "«", omittingEmptySubsequences: false)
        let rest = parts[1].split(separator: "»", omittingEmptySubsequences: false)
        let marked = parts[0].utf8.count..<parts[0].utf8.count + rest[0].utf8.count
        let reading = Reading("\(parts[0])\(rest[0])\(rest[1])")
        #expect(reading.findings.isEmpty)
        let node = try #require(reading.nodes.first { $0.text.contains("sum(x)") })
        let places = try #require(ScalarPlaces(of: node.text, at: node.span, in: reading.source.bytes))
        let before = try #require(node.text.firstRange(of: "sum(x)")).lowerBound
        let start = node.text.utf8.distance(from: node.text.utf8.startIndex, to: before)
        let span = places.span(of: start..<start + 6)
        #expect(Int(span.start)..<Int(span.end) == marked, "\(reading.text(span) ?? "")")
        #expect(places.span(of: start..<start).start == span.start)
        #expect(places.span(of: start..<start).end == span.start)
    }

    @Test func whatTheBytesDoNotSayHasNoPlaces() {
        let reading = Reading("expr: sum(x)\n")
        let span = Diagnostics.Span(file: FileID(0), start: 6, end: 12)
        #expect(ScalarPlaces(of: "sum(y)", at: span, in: reading.source.bytes) == nil)
        let outside = Diagnostics.Span(file: FileID(0), start: 6, end: 120)
        #expect(ScalarPlaces(of: "sum(x)", at: outside, in: reading.source.bytes) == nil)
    }

    @Test func aPlaceBeyondTheTextIsItsEnd() throws {
        let reading = Reading("expr: 'é'\n")
        let node = try #require(reading.documents.first?["expr"])
        let places = try #require(ScalarPlaces(of: node.text, at: node.span, in: reading.source.bytes))
        #expect(places.span(of: 2..<9).start == 9)
        #expect(reading.text(places.span(of: -1..<9)) == "é")
    }

    /// Every byte of the text comes from bytes of the scalar, in order; a byte that is there as it is, from itself.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func ofRandomScalarsEveryByteHasItsPlace(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var read = 0
        for _ in 0..<100 {
            let text = RandomScalar.document(using: &random)
            let reading = Reading(text)
            guard reading.findings.isEmpty else { continue }
            read += 1
            for node in reading.nodes where node.kind == .scalar && node.span.start < node.span.end {
                let places = try #require(
                    ScalarPlaces(of: node.text, at: node.span, in: reading.source.bytes),
                    "seed \(seed): \(text.debugDescription)")
                var last = node.span.start
                for (offset, byte) in node.text.utf8.enumerated() {
                    let span = places.span(of: offset..<offset + 1)
                    #expect(span.start >= last, "seed \(seed): \(text.debugDescription)")
                    last = span.start
                    let isSelf = span.end - span.start == 1 && byte != 0x0A && byte != 0x20
                    if isSelf {
                        #expect(
                            reading.source.bytes[Int(span.start)] == byte, "seed \(seed): \(text.debugDescription)")
                    }
                }
            }
        }
        #expect(read > 50, "seed \(seed): most documents are meant to be sound")
    }
}
