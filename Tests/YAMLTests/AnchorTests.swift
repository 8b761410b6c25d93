import Diagnostics
import Testing
import YAML

@Suite struct AnchorTests {
    @Test func `an alias is what it stands for`() throws {
        let reading = Reading("a: &x {k: [1]}\nb: *x\nc: &y\nd: *y\n*y : 1\n")
        let root = try #require(reading.documents.first)
        #expect(Value(root)["b"] == ["k": [1]])
        #expect(Value(root)["d"] == .null)
        #expect(root["b"]?.span == root["a"]?.span)
        #expect(reading.text(root["a"]?.span) == "{k: [1]}")
    }

    @Test func `anchors nest`() {
        let text = "a: &x [&y {k: &z 1}, *y]\nb: [*x, *y, *z]\n"
        let inner: Value = [["k": 1], ["k": 1]]
        #expect(Reading(text).values == [["a": inner, "b": [inner, ["k": 1], 1]]])
    }

    @Test func `the last anchor of a name counts`() {
        #expect(Reading("[&x 1, *x, &x 2, *x]").values == [[1, 1, 2, 2]])
        #expect(Reading("[&x [&x 1, *x], *x]").values == [[[1, 1], 1]])
    }

    @Test func `keys may have anchors and be aliases`() {
        #expect(Reading("&k a: &v b\n*v : *k\n").values == [["a": "b", "b": "a"]])
    }

    @Test(arguments: ["&x [*x]", "&x {k: *x}", "&x {<<: *x}", "&x [[{k: [*x]}]]", "a: &x\n  - b: *x\n"])
    func `an alias inside its anchor is refused`(text: String) {
        let reading = Reading(text)
        #expect(reading.codes.contains("yaml-alias-cycle"))
        #expect(reading.marked.contains("*x"))
        #expect(!reading.nodes.isEmpty)
    }

    @Test func `an unknown alias is refused, with the nearest anchor`() {
        let reading = Reading("a: &defaults 1\nb: *default\n")
        #expect(reading.codes == ["yaml-unknown-alias"])
        #expect(reading.marked == ["*default"])
        #expect(reading.findings.first?.help == "did you mean `*defaults`?")
    }

    @Test func `anchors end with their document`() {
        let reading = Reading("a: &x 1\n---\nb: *x\n")
        #expect(reading.codes == ["yaml-unknown-alias"])
        #expect(reading.documents.count == 2)
    }
}
