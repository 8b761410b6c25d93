import TestSupport
import Testing

@testable import LabelMatching

/// Our automata say of every text what RE2 says.
@Suite struct AutomatonTests {
    @Test func membershipAgreesWithRE2() throws {
        var random = RandomPattern(generator: SeededGenerator(seed: SeededGenerator.seedOfRun()))
        var compared = 0
        var matched = 0
        for _ in 0..<250 {
            let text = random.expression()
            guard let regex = try? RegularExpression(text) else { continue }
            let pattern = try #require(PatternParser.parse(text), "not parsed: \(text)")
            let automaton = try #require(Automaton(pattern))
            for _ in 0..<6 {
                let value = random.text()
                let literal = try LabelPattern(RegularExpressionTests.escaped(value))
                let both = Search.run(
                    wanted: [automaton, try #require(literal.automaton)], unwanted: [], words: [], scope: SearchScope())
                #expect((both == .found(value)) == regex.matchesWhole(value), "\(text) on \(value.debugDescription)")
                #expect(try LabelPattern(text).matches(value) == regex.matchesWhole(value), "\(text)")
                compared += 1
                matched += regex.matchesWhole(value) ? 1 : 0
            }
        }
        #expect(compared > 800 && matched > 40, "\(compared) compared, \(matched) matched")
    }

    @Test func aWitnessIsMatchedAsRE2Matches() throws {
        var random = RandomPattern(generator: SeededGenerator(seed: SeededGenerator.seedOfRun()))
        var found = 0
        for _ in 0..<400 {
            let texts = [random.expression(depth: 2), random.expression(depth: 2), random.expression(depth: 1)]
            let regexes = texts.compactMap { try? RegularExpression($0) }
            let automata = texts.compactMap { PatternParser.parse($0).flatMap(Automaton.init) }
            guard regexes.count == 3 else { continue }
            try #require(automata.count == 3, "\(texts)")
            let outcome = Search.run(
                wanted: Array(automata[..<2]), unwanted: [automata[2]], words: ["a", ""], scope: SearchScope())
            switch outcome {
            case .found(let value):
                found += 1
                #expect(regexes[0].matchesWhole(value) && regexes[1].matchesWhole(value), "\(value) of \(texts)")
                #expect(!regexes[2].matchesWhole(value) && value != "a" && value != "")
            case .nothing:
                for _ in 0..<20 {
                    let value = random.text()
                    let fits = regexes[0].matchesWhole(value) && regexes[1].matchesWhole(value)
                    #expect(
                        !fits || regexes[2].matchesWhole(value) || value == "a" || value == "", "\(value) of \(texts)")
                }
            case .unknown: Issue.record("over budget: \(texts)")
            }
        }
        #expect(found > 15)
    }

    @Test(arguments: [
        ("a.*b", "a\\w+", "ab", nil), ("[a-c]+", "b|dd", "b", nil), ("x{3,5}", ".{4}", "xxxx", nil),
        ("acme-.*", "globex-.*", nil, nil), ("(?i)ACME", "acme", "acme", nil), (".+", ".*", "aa", "a|b|[^a-z]*|[c-z]"),
        ("[0-9]+", "5..", "500", nil),
    ])
    func theShortestReadableWitnessIsFound(_ a: String, _ b: String, _ wanted: String?, _ not: String?) throws {
        var language = LabelLanguage()
        var table = PatternTable()
        language.add(try LabelCondition(LabelMatcher("x", .matches, a), &table))
        language.add(try LabelCondition(LabelMatcher("x", .matches, b), &table))
        if let not { language.add(try LabelCondition(LabelMatcher("x", .matchesNot, not), &table)) }
        let found = language.find()
        #expect(wanted.map { found == .found($0) } ?? (found == .nothing), "\(found)")
    }

    @Test func whatWouldTakeTooMuchIsUnknownAndQuick() throws {
        let clock = ContinuousClock()
        let took = try clock.measure {
            // Each of 2^n states remembers the last n characters.
            let wide = try LabelPattern("(a|b)*a(a|b){28}")
            let other = try LabelPattern("(a|b)*b(a|b){28}c?")
            let automata = [try #require(wide.automaton), try #require(other.automaton)]
            #expect(Search.run(wanted: automata, unwanted: [], words: [], scope: SearchScope()) == .unknown)
            #expect(PatternParser.parse(String(repeating: "(", count: 5000)) == nil)
            let deep = String(repeating: "(", count: 500) + String(repeating: ")", count: 500)
            #expect(PatternParser.parse(deep) == nil)
            let long = try #require(PatternParser.parse("(?:abcdefghijklmnopqrstuvwxyz){1000}"))
            #expect(Automaton(long) == nil)
        }
        #expect(took < .seconds(20))
    }
}
