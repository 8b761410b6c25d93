import Testing

@testable import Diagnostics

@Suite struct SuggestionTests {
    @Test func findsTheWordThatWasMeant() {
        let known = ["requests.cpu", "requests.memory", "limits.cpu", "pods"]
        #expect(Suggestion.nearest(to: "request.cpu", among: known) == "requests.cpu")
        #expect(Suggestion.nearest(to: "pdos", among: known) == "pods")
        #expect(Suggestion.nearest(to: "PODS", among: known) == "pods")
        #expect(Suggestion.nearest(to: "services", among: known) == nil)
        #expect(Suggestion.nearest(to: "", among: [String]()) == nil)
    }
}
