/// Two long texts without what they begin and end with in common, which would push what differs off the line.
struct Middles {
    let old: String
    let new: String

    /// Null where both fit into a line as they are.
    init?(_ old: String, _ new: String) {
        guard old.utf8.count + new.utf8.count > Self.most else { return nil }
        let (before, after) = (Array(old), Array(new))
        let shorter = min(before.count, after.count)
        let start = (0..<shorter).first { before[$0] != after[$0] } ?? shorter
        let end = (0..<shorter - start).first { before[before.count - 1 - $0] != after[after.count - 1 - $0] }
        func cut(_ text: [Character]) -> String {
            let last = text.count - (end ?? shorter - start)
            let first = max(0, start - Self.context)
            let rest = min(text.count, last + Self.context)
            return (first > 0 ? "…" : "") + String(text[first..<rest]) + (rest < text.count ? "…" : "")
        }
        self.old = cut(before)
        self.new = cut(after)
    }

    /// Bytes of both that a line takes beside the path.
    private static let most = 160
    /// Characters that stay on either side of what differs, so that it can be found.
    private static let context = 40
}
