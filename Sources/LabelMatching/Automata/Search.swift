/// Looks for a shortest text that some automata take and others, and a list of words, do not.
struct Search {
    /// What a search found out.
    enum Outcome: Sendable, Hashable {
        case found(String)
        case nothing
        /// The search would have taken more work than it may.
        case unknown
    }

    /// Steps of automata that one search may take.
    static let mostWork = 200_000

    private var walks: [SubsetWalk]
    private let isWanted: [Bool]
    private let alphabet: Alphabet
    private let surroundings: [SubsetWalk.Surrounding]
    private let words: WordTree
    private var work = 0
    private var states: [[Int32]] = []
    private var origins: [(state: Int, scalarClass: Int)] = []
    private var known: [[Int32]: Int] = [:]

    /// The shortest of the texts over a scope that are in all of `wanted`, none of `unwanted`, and not in `words`.
    static func run(
        wanted: [Automaton], unwanted: [Automaton], words: [String], scope: SearchScope
    ) -> Outcome {
        guard !scope.isSpent, var search = Search(wanted, unwanted, words, scope) else { return .unknown }
        // What a search costs before its first step is that of some hundred steps.
        defer { scope.spend(search.work + 500) }
        return search.run()
    }

    private init?(_ wanted: [Automaton], _ unwanted: [Automaton], _ words: [String], _ scope: SearchScope) {
        self.words = WordTree(words)
        var sets: [ScalarSet] = [.newline, .wordScalars]
        walks = []
        for automaton in wanted + unwanted {
            walks.append(SubsetWalk(automaton, firstSet: sets.count))
            sets += automaton.sets
        }
        sets += self.words.scalars.map { ScalarSet.one($0.value) }
        guard let alphabet = Alphabet(sets, universe: scope.universe) else { return nil }
        self.alphabet = alphabet
        surroundings = (0..<alphabet.count).map {
            alphabet.isMember($0, of: 0) ? .newline : alphabet.isMember($0, of: 1) ? .word : .other
        }
        isWanted = wanted.map { _ in true } + unwanted.map { _ in false }
    }

    private mutating func run() -> Outcome {
        var start: [Int32] = []
        for index in walks.indices { start.append(walks[index].start(&work)) }
        start.append(0)
        if let outcome = visit(start, from: -1, by: -1) { return outcome }
        var next = 0
        while next < states.count {
            for scalarClass in 0..<alphabet.count {
                guard work <= Self.mostWork else { return .unknown }
                if let outcome = visit(step(states[next], by: scalarClass), from: next, by: scalarClass) {
                    return outcome
                }
            }
            next += 1
        }
        return .nothing
    }

    private mutating func step(_ state: [Int32], by scalarClass: Int) -> [Int32] {
        var result = state
        work += state.count
        for index in walks.indices {
            result[index] = walks[index].step(
                state[index], scalarClass, is: surroundings[scalarClass], alphabet, &work)
            if isWanted[index], walks[index].isDead(result[index]) { return [] }
        }
        result[walks.count] = words.step(state[walks.count], alphabet.representatives[scalarClass])
        return result
    }

    /// Notes a new state; the text that leads to it where that is what is looked for.
    private mutating func visit(_ state: [Int32], from origin: Int, by scalarClass: Int) -> Outcome? {
        guard !state.isEmpty, known[state] == nil else { return nil }
        known[state] = states.count
        states.append(state)
        origins.append((origin, scalarClass))
        let fits = walks.indices.allSatisfy { walks[$0].isAccepting(state[$0]) == isWanted[$0] }
        guard fits, !words.holdsWord(state[walks.count]) else { return nil }
        return .found(text(to: states.count - 1))
    }

    private func text(to state: Int) -> String {
        var scalars: [Unicode.Scalar] = []
        var state = state
        while origins[state].state >= 0 {
            scalars.append(alphabet.representatives[origins[state].scalarClass])
            state = origins[state].state
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.reversed())
        return String(text)
    }
}
