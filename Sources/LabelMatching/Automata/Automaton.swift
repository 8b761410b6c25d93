/// A nondeterministic automaton over Unicode scalars that takes the texts that an anchored expression matches.
package struct Automaton: Sendable {
    enum State: Sendable {
        /// Goes on by any scalar of a set.
        case scalars(Int32, next: Int32)
        case choice([Int32])
        case assertion(Pattern.Assertion, next: Int32)
        case accept
    }

    private(set) var states: [State] = [.accept]
    /// The sets that states go on by, each once.
    private(set) var sets: [ScalarSet] = []
    private(set) var start: Int32 = 0
    private(set) var hasAssertions = false
    private var setIndices: [ScalarSet: Int32] = [:]

    /// More states than this are not built.
    private static let mostStates = 20_000

    /// Nil where repetitions make it too large.
    package init?(_ pattern: Pattern) {
        guard let start = add(pattern, next: 0) else { return nil }
        self.start = start
        setIndices = [:]
    }

    /// Builds from the back: what a pattern leads to is there before it.
    private mutating func add(_ pattern: Pattern, next: Int32) -> Int32? {
        switch pattern {
        case .empty: return next
        case .scalars(let set): return append(.scalars(index(of: set), next: next))
        case .assertion(let assertion):
            hasAssertions = true
            return append(.assertion(assertion, next: next))
        case .sequence(let parts):
            var next = next
            for part in parts.reversed() {
                guard let start = add(part, next: next) else { return nil }
                next = start
            }
            return next
        case .choice(let choices):
            var starts: [Int32] = []
            for choice in choices {
                guard let start = add(choice, next: next) else { return nil }
                starts.append(start)
            }
            return append(.choice(starts))
        case .repeated(let inner, let least, let most): return addRepeated(inner, least, most, next: next)
        }
    }

    private mutating func addRepeated(_ inner: Pattern, _ least: Int, _ most: Int?, next: Int32) -> Int32? {
        var next = next
        if let most {
            let end = next
            for _ in 0..<max(0, most - least) {
                guard let start = add(inner, next: next), let choice = append(.choice([start, end])) else { return nil }
                next = choice
            }
        } else {
            guard let loop = append(.choice([next])), let start = add(inner, next: loop) else { return nil }
            states[Int(loop)] = .choice([next, start])
            next = loop
        }
        for _ in 0..<least {
            guard let start = add(inner, next: next) else { return nil }
            // A part that takes no state is empty however often it stands there.
            if start == next { break }
            next = start
        }
        return next
    }

    private mutating func append(_ state: State) -> Int32? {
        guard states.count < Self.mostStates else { return nil }
        states.append(state)
        return Int32(states.count - 1)
    }

    private mutating func index(of set: ScalarSet) -> Int32 {
        if let index = setIndices[set] { return index }
        sets.append(set)
        setIndices[set] = Int32(sets.count - 1)
        return Int32(sets.count - 1)
    }
}
