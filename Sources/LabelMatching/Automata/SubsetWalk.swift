/// The deterministic form of an automaton, built where a search gets to.
struct SubsetWalk {
    private let automaton: Automaton
    /// Where the automaton's sets lie among the alphabet's.
    private let firstSet: Int
    /// Sets of states, sorted; with assertions these are not closed yet, since what follows decides.
    private var subsets: [[Int32]] = []
    private var befores: [Surrounding] = []
    private var known: [Key: Int32] = [:]
    private var steps: [Int: Int32] = [:]
    private var accepting: [Bool] = []
    /// The round in which a closure last met each state.
    private var rounds: [Int32]
    private var round: Int32 = 0

    private struct Key: Hashable {
        let states: [Int32]
        let before: Surrounding
    }

    /// What stands beside a place in the text, as far as an assertion asks.
    enum Surrounding: UInt8, Hashable { case edge, newline, word, other }

    init(_ automaton: Automaton, firstSet: Int) {
        self.automaton = automaton
        self.firstSet = firstSet
        rounds = Array(repeating: 0, count: automaton.states.count)
    }

    mutating func start(_ work: inout Int) -> Int32 { intern([automaton.start], before: .edge, &work) }

    /// Whether no text leads on to acceptance for want of states.
    func isDead(_ state: Int32) -> Bool { subsets[Int(state)].isEmpty }

    func isAccepting(_ state: Int32) -> Bool { accepting[Int(state)] }

    mutating func step(
        _ state: Int32, _ scalarClass: Int, is surrounding: Surrounding, _ alphabet: Alphabet, _ work: inout Int
    ) -> Int32 {
        let key = Int(state) * alphabet.count + scalarClass
        if let known = steps[key] { return known }
        var states = subsets[Int(state)]
        if automaton.hasAssertions {
            states = closure(states, before: befores[Int(state)], after: surrounding, &work)
        }
        var next: [Int32] = []
        for state in states {
            guard case .scalars(let set, let target) = automaton.states[Int(state)] else { continue }
            if alphabet.isMember(scalarClass, of: firstSet + Int(set)) { next.append(target) }
        }
        work += states.count
        let result = intern(next, before: surrounding, &work)
        steps[key] = result
        return result
    }

    private mutating func intern(_ states: [Int32], before: Surrounding, _ work: inout Int) -> Int32 {
        let hasAssertions = automaton.hasAssertions
        let unique = hasAssertions ? Array(Set(states)).sorted() : closure(states, before: .other, after: .other, &work)
        let key = Key(states: unique, before: hasAssertions ? before : .other)
        if let index = known[key] { return index }
        let index = Int32(subsets.count)
        known[key] = index
        subsets.append(unique)
        befores.append(key.before)
        let final = hasAssertions ? closure(unique, before: before, after: .edge, &work) : unique
        accepting.append(final.contains { if case .accept = automaton.states[Int($0)] { true } else { false } })
        work += unique.count + 1
        return index
    }

    /// Follows choices, and assertions that hold, up to the states that wait for a scalar or accept.
    private mutating func closure(
        _ states: [Int32], before: Surrounding, after: Surrounding, _ work: inout Int
    ) -> [Int32] {
        round += 1
        var waiting = states
        var result: [Int32] = []
        while let state = waiting.popLast() {
            guard rounds[Int(state)] != round else { continue }
            rounds[Int(state)] = round
            work += 1
            switch automaton.states[Int(state)] {
            case .scalars, .accept: result.append(state)
            case .choice(let targets): waiting += targets
            case .assertion(let assertion, let next):
                if Self.holds(assertion, before, after) { waiting.append(next) }
            }
        }
        return result.sorted()
    }

    private static func holds(_ assertion: Pattern.Assertion, _ before: Surrounding, _ after: Surrounding) -> Bool {
        switch assertion {
        case .textStart: before == .edge
        case .textEnd: after == .edge
        case .lineStart: before == .edge || before == .newline
        case .lineEnd: after == .edge || after == .newline
        case .wordBoundary: (before == .word) != (after == .word)
        case .noWordBoundary: (before == .word) == (after == .word)
        }
    }
}
