/// A text with `*` for any characters and `?` for one; the whole of another text matches or does not.
package struct Glob: Sendable, Hashable {
    package let pattern: String
    private let characters: [Character]

    package init(_ pattern: String) {
        self.pattern = pattern
        characters = Array(pattern)
    }

    /// Goes back to the last `*` only, so that no pattern takes more than its length times the text's.
    package func matches(_ text: String) -> Bool {
        let text = Array(text)
        var (at, place) = (0, 0)
        var star: (at: Int, place: Int)?
        while place < text.count {
            if at < characters.count, characters[at] == "*" {
                star = (at, place)
                at += 1
            } else if at < characters.count, characters[at] == "?" || characters[at] == text[place] {
                at += 1
                place += 1
            } else if let last = star {
                star = (last.at, last.place + 1)
                (at, place) = (last.at + 1, last.place + 1)
            } else {
                return false
            }
        }
        return characters[at...].allSatisfy { $0 == "*" }
    }
}
