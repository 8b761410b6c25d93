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

extension RegularExpressionTests {
    /// An expression that matches one text alone.
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { "\\x{\(String($0.value, radix: 16))}" }.joined()
    }
}
