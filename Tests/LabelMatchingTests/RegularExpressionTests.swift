import LabelMatching
import Testing

@Suite struct RegularExpressionTests {
    @Test func aMatcherIsAnchoredAtBothEnds() throws {
        let expression = try RegularExpression("a|b+")
        #expect(expression.matchesWhole("bb"))
        #expect(!expression.matchesWhole("xbb"))
        #expect(expression.matches("xbb"))
    }
}
