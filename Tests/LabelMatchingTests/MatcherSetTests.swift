import LabelMatching
import TestSupport
import Testing

@Suite struct MatcherSetTests {
    private func set(_ matchers: (String, String, String)...) throws -> MatcherSet {
        try MatcherSet(
            matchers.compactMap { name, operation, value in
                MatchOperation(rawValue: operation).map { LabelMatcher(name, $0, value) }
            })
    }

    @Test func contradictionsAreFound() throws {
        #expect(try set(("a", "=", "1"), ("a", "=", "2")).isSatisfiable == .no)
        #expect(try set(("a", "=", "1"), ("a", "=~", "2|3")).isSatisfiable == .no)
        #expect(try set(("a", "=~", "x.*"), ("a", "!~", "x.*")).isSatisfiable == .no)
        #expect(try set(("a", "=~", "x.*"), ("a", "=~", "y.*")).isSatisfiable == .no)
        #expect(try set(("a", "=", "")).isSatisfiable == .yes)
        #expect(try set(("a", "=", ""), ("a", "=~", ".+")).isSatisfiable == .no)
        #expect(try set(("a", "=", "1"), ("b", "=", "2")).isSatisfiable == .yes)
        let pair = try #require(try set(("b", "=", "x"), ("a", "=", "1"), ("a", "=~", "2|3")).contradiction)
        #expect(pair.0.text == "a=\"1\"" && pair.1.text == "a=~\"2|3\"")
    }

    @Test func valuesAreComparedByTheirBytes() throws {
        #expect(try set(("a", "=", "\u{E9}"), ("a", "=", "e\u{301}")).isSatisfiable == .no)
        #expect(try set(("a", "!=", "\u{E9}"), ("a", "=", "e\u{301}")).isSatisfiable == .yes)
    }

    @Test func anAbsentLabelIsEmpty() throws {
        #expect(try set(("a", "!=", "x"), ("b", "=~", "y?")).witness() == .some(LabelSet()))
        #expect(try set(("a", "!=", ""), ("b", "=~", "y+")).witness() == .some(LabelSet([("a", "other"), ("b", "y")])))
    }

    @Test func inclusionAndDisjointness() throws {
        let critical = try set(("severity", "=", "critical"), ("tenant", "=~", "acme-[a-z]+"))
        #expect(critical.implies(try set(("tenant", "=~", "acme.*"))) == .yes)
        #expect(critical.implies(try set(("tenant", "!=", ""))) == .yes)
        #expect(critical.implies(try set(("tenant", "=~", "acme-[a-y]+"))) == .no)
        #expect(critical.isDisjoint(from: try set(("tenant", "=", "acme"))) == .yes)
        #expect(critical.isDisjoint(from: try set(("tenant", "=", "acme-x"))) == .no)
    }

    @Test func prometheusThreeHasADotThatTakesLineEnds() throws {
        let matchers = [LabelMatcher("a", .matchesNot, ".*")]
        #expect(try MatcherSet(matchers).witness() == .some(LabelSet([("a", "\n")])))
        #expect(try MatcherSet(matchers, dotMatchesNewline: true).isSatisfiable == .no)
        for newline in [false, true] {
            #expect(throws: PatternError.self) {
                try MatcherSet([LabelMatcher("a", .matches, "x)|(y")], dotMatchesNewline: newline)
            }
        }
    }

    @Test func whatIsLeftBesideOthers() throws {
        let all = try set(("severity", "=~", "critical|warning"), ("tenant", "=", "acme"))
        let critical = try set(("severity", "=", "critical")).conditions
        let warning = try set(("severity", "=", "warning")).conditions
        #expect(all.witness(outside: [critical, warning]) == .none)
        let rest = all.witness(outside: [critical])
        #expect(rest == .some(LabelSet([("severity", "warning"), ("tenant", "acme")])))
        let split = try set(("a", "=", "1"), ("b", "=", "1")).conditions
        let other = try set(("a", "!=", "1"), ("b", "=~", ".*1.*")).conditions
        let third = try set(("b", "!=", "1")).conditions
        #expect(try set().witness(outside: [split, other, third]) == .none)
        #expect(try set().witness(outside: [split, other]).verdict == .yes)
    }

    /// Over a small world every label set can be tried: the answers must be those of trying.
    @Test func answersAreThoseOfTryingAll() throws {
        var generator = SeededGenerator(seed: SeededGenerator.seedOfRun())
        let values = ["", "a", "b", "ab"]
        let expressions = ["a|b", "a*", "b?", "(a|b)+", "a.*", ".*b", "", "[^b]", "ab|"]
        let only = LabelMatcher("x", .matches, "|a|b|ab")
        let onlyToo = LabelMatcher("y", .matches, "(a?b?)")
        func draw() -> LabelMatcher {
            let name = ["x", "y"].randomElement(using: &generator) ?? "x"
            let operation = MatchOperation.allCases.randomElement(using: &generator) ?? .equal
            let choices = operation.takesExpression ? expressions : values
            return LabelMatcher(name, operation, choices.randomElement(using: &generator) ?? "")
        }
        let world = values.flatMap { x in values.map { LabelSet([("x", x), ("y", $0)]) } }
        var empty = 0
        for _ in 0..<300 {
            let base = try MatcherSet(
                [only, onlyToo] + (0..<Int.random(in: 0...2, using: &generator)).map { _ in draw() })
            let others = try (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                try MatcherSet((0..<Int.random(in: 1...3, using: &generator)).map { _ in draw() })
            }
            let fitting = world.filter { labels in base.matches(labels) && !others.contains { $0.matches(labels) } }
            let witness = base.witness(outside: others.map(\.conditions))
            #expect(witness.verdict == (fitting.isEmpty ? .no : .yes), "\(base.conditions.map(\.text)) \(others)")
            if let labels = witness.labels { #expect(fitting.contains(labels), "\(labels)") }
            empty += fitting.isEmpty ? 1 : 0
            if let other = others.first {
                let isImplied = world.allSatisfy { !base.matches($0) || other.matches($0) }
                #expect(base.implies(other) == (isImplied ? .yes : .no))
            }
        }
        #expect(empty > 30 && empty < 270, "\(empty)")
    }
}
