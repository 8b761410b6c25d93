/// Finds the known word nearest to an unknown one.
enum Nearest {
    /// The candidate with the fewest edits, if no more than a third of the word's length; the first of equals.
    static func word(to typed: String, among candidates: some Sequence<String>) -> String? {
        let typed = Array(ASCII.lowercased(typed).utf8.prefix(80))
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            let known = Array(ASCII.lowercased(candidate).utf8)
            let limit = max(1, max(typed.count, known.count) / 3)
            guard abs(known.count - typed.count) <= limit else { continue }
            let distance = distance(typed, known)
            if distance <= limit, distance < (best?.distance ?? .max) { best = (candidate, distance) }
        }
        return best?.word
    }

    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = i
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (x == y ? 0 : 1))
                diagonal = above
            }
        }
        return row[b.count]
    }
}
