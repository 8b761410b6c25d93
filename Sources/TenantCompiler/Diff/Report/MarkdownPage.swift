/// A page that never grows beyond what a comment takes, and says what had to be left out.
struct MarkdownPage {
    /// Bytes of the whole page.
    static let limit = 65_536

    private var text = ""
    private var leftOut: [(noun: String, count: Int)] = []
    /// Room for the parts that are always there and for the note at the end.
    private static let reserve = 8_192

    /// Adds a part that must be there, which is short.
    mutating func require(_ part: String) { text += part }

    /// Adds a part if there is room, or counts it among those left out.
    @discardableResult
    mutating func add(_ part: String, noun: String, within limit: Int = MarkdownPage.limit) -> Bool {
        guard text.utf8.count + part.utf8.count <= limit - Self.reserve else {
            leaveOut(1, noun: noun)
            return false
        }
        text += part
        return true
    }

    mutating func leaveOut(_ count: Int, noun: String) {
        if let index = leftOut.firstIndex(where: { $0.noun == noun }) {
            leftOut[index].count += count
        } else {
            leftOut.append((noun, count))
        }
    }

    /// The page with the note of what was left out.
    consuming func finish() -> String {
        guard !leftOut.isEmpty else { return text }
        let parts = leftOut.map { entry in
            let words = entry.noun.split(separator: " ", maxSplits: 1)
            let rest = words.count > 1 ? " \(words[1])" : ""
            return "\(entry.count) \(words[0])\(entry.count == 1 ? "" : "s")\(rest)"
        }
        return text + "\n_Left out for length: \(parts.joined(separator: ", ")). `tenantc diff` shows everything._\n"
    }
}
