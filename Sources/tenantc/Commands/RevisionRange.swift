/// What `diff` compares, in git's notation.
enum RevisionRange: Equatable {
    /// A commit and what is not committed: the working tree or the index.
    case since(String)
    /// `BASE..HEAD`.
    case between(String, String)
    /// `BASE...HEAD`: what the head did since it grew from the base.
    case grown(from: String, String)

    /// An empty side means `HEAD`, as it does to git.
    init(_ text: String?) {
        guard let text, !text.isEmpty else {
            self = .since("HEAD")
            return
        }
        for dots in ["...", ".."] {
            guard let range = Self.first(dots, in: text) else { continue }
            let base = range.lowerBound == text.startIndex ? "HEAD" : String(text[..<range.lowerBound])
            let head = range.upperBound == text.endIndex ? "HEAD" : String(text[range.upperBound...])
            self = dots == ".." ? .between(base, head) : .grown(from: base, head)
            return
        }
        self = .since(text)
    }

    private static func first(_ word: String, in text: String) -> Range<String.Index>? {
        text.indices.first { text[$0...].hasPrefix(word) }.map { start in
            start..<text.index(start, offsetBy: word.count)
        }
    }
}
