import Testing

@testable import Diagnostics

@Suite struct LineTableTests {
    private func column(_ text: String, at offset: Int) -> Int {
        LineTable(Array(text.utf8)).position(at: offset).column
    }

    @Test func countsLinesOfEveryKindOfBreak() {
        let table = LineTable(Array("a\nb\r\nc\rd".utf8))
        #expect(table.starts == [0, 2, 5, 7])
        #expect(table.position(at: 7) == Position(line: 4, column: 1))
        #expect((0..<4).map(table.text(ofLine:)) == ["a", "b", "c", "d"])
    }

    @Test func countsColumnsInUTF16Units() {
        #expect(column("aé漢😀z", at: 1) == 2)
        #expect(column("aé漢😀z", at: 3) == 3)
        #expect(column("aé漢😀z", at: 6) == 4)
        #expect(column("aé漢😀z", at: 10) == 6)
    }

    @Test func anOffsetWithinACharacterMeansThatCharacter() {
        #expect(column("a😀z", at: 3) == 2)
    }

    @Test func countsStrayBytesAsOneEach() {
        let table = LineTable([0x80, 0x80, 0xFF, 0xF8, 0x61])
        #expect(table.position(at: 4) == Position(line: 1, column: 5))
    }

    @Test func offsetsInsideALineBreakMeanTheEndOfTheLine() {
        #expect(column("ab\r\nc", at: 3) == 3)
        #expect(column("ab\r\nc", at: 2) == 3)
    }

    @Test func offsetsPastTheEndMeanTheEnd() {
        #expect(LineTable(Array("a\n".utf8)).position(at: 99) == Position(line: 2, column: 1))
        #expect(LineTable([]).position(at: 99) == Position(line: 1, column: 1))
        #expect(LineTable([]).position(at: -1) == Position(line: 1, column: 1))
    }

    @Test func aByteOrderMarkIsNoColumn() {
        let table = LineTable([0xEF, 0xBB, 0xBF] + Array("ab".utf8))
        #expect(table.position(at: 0).column == 1)
        #expect(table.position(at: 3).column == 1)
        #expect(table.position(at: 4).column == 2)
        #expect(table.text(ofLine: 0) == "ab")
    }

    @Test func manyPositionsInOneVeryLongLineAreFoundInBoundedTime() {
        let text = String(repeating: "aé😀", count: 200_000)
        let table = LineTable(Array(text.utf8))
        let took = ContinuousClock().measure {
            for i in 0..<2_000 {
                #expect(table.position(at: 7 * i * 100) == Position(line: 1, column: 4 * i * 100 + 1))
            }
        }
        #expect(took < .seconds(20))
    }
}
