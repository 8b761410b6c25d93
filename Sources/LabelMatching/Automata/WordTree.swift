/// Words as a tree of their beginnings: a deterministic automaton that takes exactly these.
struct WordTree {
    private var children: [Int: Int32] = [:]
    private var isWord: [Bool] = [false]
    private var scalarIndices: [Unicode.Scalar: Int32] = [:]
    /// The scalars that occur, each once.
    private(set) var scalars: [Unicode.Scalar] = []

    /// The state off every word.
    static let off: Int32 = -1

    init(_ words: [String]) {
        let distinct = Set(words.flatMap(\.unicodeScalars)).sorted()
        scalars = distinct
        for (index, scalar) in distinct.enumerated() { scalarIndices[scalar] = Int32(index) }
        for word in words { add(word) }
    }

    private mutating func add(_ word: String) {
        var node: Int32 = 0
        for scalar in word.unicodeScalars {
            guard let key = key(node, scalar) else { return }
            if let child = children[key] {
                node = child
            } else {
                isWord.append(false)
                children[key] = Int32(isWord.count - 1)
                node = Int32(isWord.count - 1)
            }
        }
        isWord[Int(node)] = true
    }

    private func key(_ node: Int32, _ scalar: Unicode.Scalar) -> Int? {
        scalarIndices[scalar].map { Int(node) * scalars.count + Int($0) }
    }

    func step(_ node: Int32, _ scalar: Unicode.Scalar) -> Int32 {
        guard node != Self.off, let key = key(node, scalar) else { return Self.off }
        return children[key] ?? Self.off
    }

    func holdsWord(_ node: Int32) -> Bool { node != Self.off && isWord[Int(node)] }
}
