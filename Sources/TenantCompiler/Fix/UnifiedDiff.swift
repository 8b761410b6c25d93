/// The lines in which a file differs, as `patch` and `git apply` take them.
package enum UnifiedDiff {
    /// How many lines that are the same are shown around each change.
    private static let context = 3

    private enum Mark: String {
        case same = " "
        case removed = "-"
        case added = "+"
    }

    private typealias Line = (mark: Mark, text: ArraySlice<UInt8>)

    /// Empty where nothing differs. Lines keep their ends as they are.
    package static func text(path: String, from old: [UInt8], to new: [UInt8]) -> String {
        guard old != new else { return "" }
        let lines = compare(split(old), split(new))
        var text = "--- a/\(path)\n+++ b/\(path)\n"
        for hunk in hunks(of: lines) { text += self.text(of: hunk, in: lines) }
        return text
    }

    /// Each line with its break; the last one may have none.
    private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
            lines.append(bytes[start..<end])
            start = end
        }
        return lines
    }

    private static func compare(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Line] {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [Line] = []
        var (a, b) = (0, 0)
        while a < old.count || b < new.count {
            if removed.contains(a) {
                lines.append((.removed, old[a]))
                a += 1
            } else if added.contains(b) {
                lines.append((.added, new[b]))
                b += 1
            } else {
                lines.append((.same, new[b]))
                (a, b) = (a + 1, b + 1)
            }
        }
        return lines
    }

    /// Ranges of lines that hold changes with what stands around them; those that meet are one.
    private static func hunks(of lines: [Line]) -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in lines.indices where lines[index].mark != .same {
            let range = max(0, index - context)..<min(lines.count, index + context + 1)
            if let last = hunks.last, last.upperBound >= range.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    private static func text(of hunk: Range<Int>, in lines: [Line]) -> String {
        func place(without mark: Mark) -> String {
            let before = lines[..<hunk.lowerBound].count { $0.mark != mark }
            let count = lines[hunk].count { $0.mark != mark }
            return "\(count == 0 ? before : before + 1),\(count)"
        }
        var text = "@@ -\(place(without: .added)) +\(place(without: .removed)) @@\n"
        for line in lines[hunk] {
            text += line.mark.rawValue + String(decoding: line.text, as: UTF8.self)
            if line.text.last != 0x0A { text += "\n\\ No newline at end of file\n" }
        }
        return text
    }
}
