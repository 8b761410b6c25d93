import Testing

@testable import Diagnostics

/// The expected values are those that GitHub computes for the same files.
@Suite struct LineFingerprintsTests {
    private func fingerprints(_ text: String) -> [String] {
        let prints = LineFingerprints(Array(text.utf8))
        return (0...).lazy.map { prints[$0] }.prefix { $0 != nil }.compactMap { $0 }
    }

    @Test func ofAnEmptyFile() {
        #expect(fingerprints("") == ["c129715d7a2bc9a3:1"])
    }

    @Test func ignoreSpacesAndTabs() {
        #expect(
            fingerprints(" a\nb\n  \t\tc\n d") == [
                "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1",
            ])
    }

    @Test(arguments: ["\n", "\r", "\r\n"]) func ignoreTheKindOfLineBreak(lineBreak: String) {
        let text = [" hello; \t", "world!!!", "", "", "  \t\tGreetings", " End", ""].joined(separator: lineBreak)
        #expect(
            fingerprints(text) == [
                "e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1",
                "b3edc88f2938467e:1", "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1",
            ])
    }

    @Test func numberEqualLines() {
        let prints = fingerprints(String(repeating: "Lorem ipsum dolor sit amet.\n", count: 10))
        #expect(prints.prefix(6) == ["1", "2", "3", "4", "5", "6"].map { "a7f2ff13bc495cf2:" + $0 }[...])
        #expect(prints[6] == "a7f2ff1481e87703:1")
    }

    @Test func thereIsOneForEachLine() {
        let text = "a\r\n \n\t\r\rb\n\n"
        #expect(fingerprints(text).count == LineTable(Array(text.utf8)).starts.count)
    }
}
