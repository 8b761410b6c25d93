import Testing

@testable import Diagnostics

@Suite struct EscapingTimeTests {
    /// Quadratic time would take minutes here.
    @Test(.timeLimit(.minutes(1)))
    func escapesLongTextInLinearTime() {
        let length = 400_000
        let markup = XMLText.escaped(String(repeating: "<", count: length), isAttribute: true)
        #expect(markup.utf8.count == 4 * length)
        let controls = TerminalText.visible(String(repeating: "\u{1B}", count: length))
        #expect(controls.utf8.count == 6 * length)
    }
}
