internal import YAML

/// The lines in which two texts differ: all but what they begin and end with in common.
struct TextLines {
    private let removed: [Substring]
    private let added: [Substring]

    /// Null where neither has several lines.
    init?(_ old: Value, _ new: Value) {
        guard case .string(let before) = old, case .string(let after) = new else { return nil }
        guard before.dropLast().contains("\n") || after.dropLast().contains("\n") else { return nil }
        let old = before.split(separator: "\n", omittingEmptySubsequences: false)
        let new = after.split(separator: "\n", omittingEmptySubsequences: false)
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        var end = 0
        while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        removed = Array(old[start..<(old.count - end)])
        added = Array(new[start..<(new.count - end)])
    }

    var summary: String {
        // The texts are not the same: what differs is written over.
        if removed.isEmpty, added.isEmpty { return "it differs in what is not shown" }
        return "\(counted(removed.count, "line")) removed, \(added.count) added"
    }

    /// The first of the lines; the summary counts the others.
    var changes: [ChangeLine] { lines(removed, .removed) + lines(added, .added) }

    private func lines(_ lines: [Substring], _ mark: ChangeLine.Mark) -> [ChangeLine] {
        let shown = lines.prefix(Self.most).map { ChangeLine(mark: mark, depth: 2, text: String($0)) }
        guard lines.count > Self.most else { return shown }
        return shown + [ChangeLine(mark: mark, depth: 2, text: "… \(lines.count - Self.most) more")]
    }

    private static let most = 10
}
