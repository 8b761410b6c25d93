/// One line that tells of a change.
struct ChangeLine {
    enum Mark: String {
        case added = "+"
        case removed = "-"
        case changed = "~"
    }

    let mark: Mark
    /// 0 for an object, 1 for a field of it, 2 for a line of a text.
    let depth: Int
    let text: String
}

extension ChangeSection {
    /// The changes, an object or field a line, with the names that the units share.
    ///
    /// - Parameter tenants: Those whose parts of a platform's files are shown once where they change in the same way.
    func lines(among tenants: Set<String> = []) -> [ChangeLine] {
        let tenants = units.contains(where: \.isPlatform) ? tenants : []
        return changes.flatMap { change -> [ChangeLine] in
            let shown = change.mapTexts { Placeholders.shown($0, for: units) }
            return [ChangeLine(mark: shown.kind.mark, depth: 0, text: shown.object.title)]
                + FieldFold.folded(shown.fields, among: tenants).flatMap(\.lines)
        }
    }
}

extension ObjectChange.Kind {
    fileprivate var mark: ChangeLine.Mark {
        switch self {
        case .added: .added
        case .changed: .changed
        case .removed: .removed
        }
    }
}

extension FieldFold {
    fileprivate var lines: [ChangeLine] {
        let note = tenants.isEmpty ? "" : " (\(counted(tenants.count, "tenant")): \(listed(tenants, atMost: 5)))"
        return change.lines(named: change.path.path + note)
    }
}

extension FieldChange {
    /// The field with what it was and is; a text of several lines by the lines that differ.
    fileprivate func lines(named name: String) -> [ChangeLine] {
        switch kind {
        case .added: [ChangeLine(mark: .added, depth: 1, text: "\(name): \(new.oneLine)")]
        case .removed: [ChangeLine(mark: .removed, depth: 1, text: "\(name): \(old.oneLine)")]
        case .reordered:
            [ChangeLine(mark: .changed, depth: 1, text: "\(name): in another order, \(new.oneLine)")]
        case .changed:
            if let lines = TextLines(old, new) {
                [ChangeLine(mark: .changed, depth: 1, text: "\(name): \(lines.summary)")] + lines.changes
            } else if let middles = Middles(words.old, words.new) {
                [
                    ChangeLine(mark: .changed, depth: 1, text: "\(name):"),
                    ChangeLine(mark: .removed, depth: 2, text: middles.old),
                    ChangeLine(mark: .added, depth: 2, text: middles.new),
                ]
            } else {
                [
                    ChangeLine(
                        mark: .changed, depth: 1,
                        text: "\(name): \(words.old) → \(words.new)\(growth.map { " (\($0))" } ?? "")")
                ]
            }
        }
    }

    /// Both values; two texts stand without quotes, since the field takes nothing else.
    private var words: (old: String, new: String) {
        guard let before = old.plainText, let after = new.plainText else { return (old.oneLine, new.oneLine) }
        return (before, after)
    }
}
