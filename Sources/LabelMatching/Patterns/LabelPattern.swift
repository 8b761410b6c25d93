internal import Synchronization

/// A matcher's regular expression: valid for RE2, and its language where that is needed.
package final class LabelPattern: Sendable {
    package let text: String
    /// The texts that it matches, where these are few, each once.
    package let literals: [String]?
    /// What every text that it matches begins with.
    package let prefix: String
    private let regex: RegularExpression?
    private let dotMatchesNewline: Bool
    private let built = Mutex<Built>(.notYet)

    private let found = Mutex<[ScalarSet: Search.Outcome]>([:])

    private enum Built: Sendable {
        case notYet
        case done(Automaton?)
    }

    /// Fails with what RE2 has against the expression. `dotMatchesNewline` is how Prometheus 3 reads it.
    package init(_ text: String, dotMatchesNewline: Bool = false) throws(PatternError) {
        self.text = text
        self.dotMatchesNewline = dotMatchesNewline
        let plain = Self.isPlain(text)
        let regex = plain ? nil : try RegularExpression(dotMatchesNewline ? "(?s:\(text))" : text)
        // Checked alone, so that a stray parenthesis cannot close the group around it.
        if dotMatchesNewline, !plain { _ = try RegularExpression(text) }
        let pattern = PatternParser.parse(text, dotMatchesNewline: dotMatchesNewline)
        literals = pattern?.literals
        prefix = pattern?.prefix ?? ""
        self.regex = literals == nil || !plain ? regex : nil
    }

    /// Whether the whole of a value matches.
    package func matches(_ value: String) -> Bool {
        if let literals { return literals.contains { $0.hasBytes(of: value) } }
        return regex?.matchesWhole(value) ?? false
    }

    /// Nil where the expression is too large, or holds what the parser does not know.
    package var automaton: Automaton? {
        built.withLock { built in
            if case .done(let automaton) = built { return automaton }
            let automaton = PatternParser.parse(text, dotMatchesNewline: dotMatchesNewline).flatMap(Automaton.init)
            built = .done(automaton)
            return automaton
        }
    }

    /// What a search for its shortest text finds; asked again and again where one expression stands in many routes.
    func shortest(scope: SearchScope) -> Search.Outcome {
        if let known = found.withLock({ $0[scope.universe] }) { return known }
        guard let automaton else { return .unknown }
        let outcome = Search.run(wanted: [automaton], unwanted: [], words: [], scope: scope)
        // What was left off once may be found with more to spend.
        if outcome != .unknown { found.withLock { $0[scope.universe] = outcome } }
        return outcome
    }

    /// Words between bars, of which RE2 has nothing to say.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0x2D, 0x2F, 0x3A, 0x5F, 0x7C, 0x80...: true
            default: false
            }
        }
    }
}
