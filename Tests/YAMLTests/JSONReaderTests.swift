import Diagnostics
import Foundation
import TestSupport
import Testing
import YAML

/// Files of JSON, which are read as JSON reads and not as YAML does.
struct JSONReaderTests {
    private static func read(_ bytes: [UInt8], budget: Budget = Budget()) -> (root: Node?, findings: [Diagnostic]) {
        var diagnostics = DiagnosticList()
        let source = SourceFile(path: "test.json", bytes: bytes)
        let tree = parseJSON(source, as: FileID(0), budget: budget, into: &diagnostics)
        return (tree?.documents.first, diagnostics.sorted())
    }

    private static func codes(_ text: String, budget: Budget = Budget()) -> [String] {
        read(Array(text.utf8), budget: budget).findings.map(\.code)
    }

    @Test(arguments: [
        (#""\ud83d\ude00""#, "😀"), (#""\uD83D\uDE00x""#, "😀x"), (#""a\/b""#, "a/b"), (#""\u0000""#, "\u{0}"),
        (#""\"\\\b\f\n\r\t""#, "\"\\\u{8}\u{C}\n\r\t"), ("\"\u{7F}\u{9F}😀\"", "\u{7F}\u{9F}😀"), (#""\u00e9""#, "é"),
        ("1.50", "1.50"), ("-0e+1", "-0e+1"), ("\u{FEFF}true", "true"), ("\r\n\tnull ", "null"),
    ])
    func scalarsAreUnescaped(text: String, wanted: String) {
        let (root, findings) = Self.read(Array(text.utf8))
        #expect(root.map { Array($0.text.utf8) } == Array(wanted.utf8))
        #expect(findings.isEmpty)
    }

    @Test(arguments: [
        "", " ", "{", "[", "[1", "[1,]", "{\"a\":1,}", "{a:1}", "{'a':1}", "[1 2]", "{\"a\" 1}", "{\"a\":}", "01", "1.",
        ".5", "+1", "1e", "-", "tru", "nul", "NaN", "\"", "\"\\\"", "\"\\x41\"", "\"\\u12g4\"", "\"\\u12\"", "\"\n\"",
        "[1]]", "1 2", "{\"a\":1}}", "# a", "// a\n1", "---\na: 1", "\"\\", "{\"a\"", "]", "\u{1}",
    ])
    func whatIsNoJSONIsRefused(text: String) {
        let (root, findings) = Self.read(Array(text.utf8))
        #expect(root == nil)
        #expect(findings.map(\.code) == ["json-syntax"], "\(text)")
        for span in findings.compactMap(\.primary) {
            #expect(span.start <= span.end && Int(span.end) <= text.utf8.count)
        }
    }

    @Test(arguments: [
        (#"["\ud83d"]"#, #"\ud83d"#), (#"["\ude00"]"#, #"\ude00"#), (#"["\ud83dx\ude00"]"#, #"\ud83d"#),
        (#"["\ud83d\u0041"]"#, #"\ud83d"#), (#"["\ud83d\ud83d\ude00"]"#, #"\ud83d"#),
    ])
    func halvesOfCharactersAreTold(text: String, marked: String) {
        let (root, findings) = Self.read(Array(text.utf8))
        #expect(root != nil && findings.allSatisfy { $0.code == "json-lone-surrogate" })
        let place = findings.first?.primary.map { Array(text.utf8)[Int($0.start)..<Int($0.end)] }
        #expect(place.map { String(decoding: $0, as: UTF8.self) } == marked)
    }

    @Test func spansAndKeysAreAsWritten() throws {
        let text = #"{ "a/b": [1, {"c": "d"}], "e": {}, "<<": { "f": null } }"#
        let root = try #require(Self.read(Array(text.utf8)).root)
        #expect(root.entries.map(\.key.text) == ["a/b", "e", "<<"])
        func written(_ node: Node?) -> String? {
            node.map { String(decoding: Array(text.utf8)[Int($0.span.start)..<Int($0.span.end)], as: UTF8.self) }
        }
        #expect(written(root) == text)
        #expect(written(root["a/b"]) == #"[1, {"c": "d"}]"#)
        #expect(written(root["a/b"]?.items[1]["c"]) == #""d""#)
        #expect(written(root["e"]) == "{}" && root["<<"]?["f"]?.isNull == true)
    }

    /// Both sides of a merge are JSON mostly, so that a comma would be asked for where git left its mark.
    @Test func aMergeConflictIsToldAndNothingElse() {
        let text = "{ \"a\": 1,\n<<<<<<< HEAD\n\"b\": 2\n=======\n\"b\": 3\n>>>>>>> topic\n}\n"
        let (root, findings) = Self.read(Array(text.utf8))
        #expect(root == nil && findings.map(\.code) == ["json-syntax"])
        #expect(findings.first?.message.contains("merge conflict") == true)
        let places = (findings.first?.labels ?? []).map { Array(text.utf8)[Int($0.span.start)..<Int($0.span.end)] }
        #expect(places.map { String(decoding: $0, as: UTF8.self) } == ["<<<<<<<", "======="])
        // A text may hold the mark: no line of JSON begins with it.
        #expect(Self.codes("[ \"<<<<<<< HEAD\" ]").isEmpty)
    }

    @Test func boundsHold() {
        #expect(Self.codes(String(repeating: "[", count: 10_000)) == ["yaml-over-budget"])
        #expect(Self.codes("[" + String(repeating: "1,", count: 300_000) + "1]") == ["yaml-over-budget"])
        #expect(Self.codes(#"{"a":1,"a":2}"#) == ["yaml-duplicate-key"])
        #expect(Self.read([0x22, 0xC3, 0x22]).findings.map(\.code) == ["yaml-not-utf8"])
        #expect(Self.codes("[\"" + String(repeating: #"\ud83d"#, count: 5_000) + "\"]").count <= 201)
    }

    /// Foundation reads and refuses the same.
    @Test func foundationAgrees() throws {
        let seed = SeededGenerator.seedOfRun()
        var random = SeededGenerator(seed: seed)
        let start = Array(#"{"a":[1,-2.5e3,true,null,"x\ud83d\ude00\/\n"],"b":{"c":{},"d":[]},"e":"é"}"#.utf8)
        let morsels = Array(#"{}[]",:\ud8eE+-.0123 tfn/'"#.utf8)
        var accepted = 0
        for _ in 0..<3_000 {
            var bytes = start
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let at = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes.remove(at: at)
                case 1: bytes[at] = morsels.randomElement(using: &random) ?? 0
                default: bytes.insert(morsels.randomElement(using: &random) ?? 0, at: at)
                }
            }
            let (root, findings) = Self.read(bytes)
            // Keys that stand twice are ours to refuse.
            guard !findings.contains(where: { $0.code == "yaml-duplicate-key" }) else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            do {
                let judged = try JSONDecoder().decode(JSON.self, from: Data(bytes))
                // Foundation passes over a comma behind the last item, which RFC 8259 does not have.
                if text.replacing(/"(?:[^"\\]|\\.)*"/, with: "0").contains(/,[\s]*[\]}]/) {
                    #expect(findings.map(\.code) == ["json-syntax"], "seed \(seed): \(text)")
                    continue
                }
                #expect(findings.isEmpty, "seed \(seed): \(text)")
                #expect(root.map { JSON(Value($0)) } == judged, "seed \(seed): \(text)")
                accepted += 1
            } catch {
                #expect(!findings.isEmpty, "seed \(seed): \(text)")
            }
        }
        #expect(accepted > 300)
    }
}
