internal import Diagnostics
internal import YAML

extension Reader {
    /// Reports a key that an object does not have.
    ///
    /// - Parameters:
    ///   - present: The keys that stand beside it: none of them is a fix.
    ///   - isGuessed: Whether to look for what was meant, which takes a while.
    /// - Returns: The object's own keys that it was probably written for, in vain: they are not missing too.
    mutating func reportUnknownKey(
        _ key: Node, in owner: any Spec.Type, known: [String], present: Set<String>, isGuessed: Bool
    ) -> [String] {
        let isWide = isGuessed && widelySought < Self.mostWidelySought
        if isWide { widelySought += 1 }
        let guess =
            isWide
            ? KeyGuess(key.text, in: owner, present: present, enclosing: enclosing.dropLast(), kind: kind)
            : isGuessed ? Suggestion.nearest(to: key.text, among: known).map { .misspelt($0) } : nil
        var (label, help) = ("not known here", "the keys here are \(Self.list(known))")
        var fixes: [Fix] = []
        var meant: [String] = []
        switch guess {
        case nil: break
        case .misspelt(let nearest):
            label = "did you mean `\(nearest)`?"
            guard !present.contains(nearest) else { break }
            fixes = [Fix("rename it to `\(nearest)`", edits: [Edit(key.span, word: nearest)], isSafe: false)]
            meant = [nearest]
        case .below(let parents):
            label = "belongs into \(Self.list(parents, " or "))"
            help = "move it one level down, into \(Self.list(parents, " or "))"
            meant = parents
        case .above(let levels, let title):
            label = "belongs into \(title), further out"
            help = "move it \(levels == 1 ? "one level" : "\(levels) levels") out: check the indentation"
            strays.append(Stray(key: key.text, depth: enclosing.count - 1 - levels))
        case .inSpec:
            label = "belongs below `spec`"
            help = "move it below `spec`: check the indentation"
            strays.append(Stray(key: key.text, depth: Stray.spec))
        }
        report(
            .unknownKey, "`\(key.text)` is no key of \(owner.title)", at: key.span, label: label, help: help,
            fixes: fixes)
        return meant
    }

    private static func list(_ keys: [String], _ separator: String = ", ") -> String {
        keys.map { "`\($0)`" }.joined(separator: separator)
    }
}

/// A key that was written into an object further in than the one that has it.
struct Stray: Sendable {
    let key: String
    /// How deep the object stands that has it; the outermost is at 0.
    let depth: Int

    /// The depth of what is in the document's `spec`, which is read later.
    static let spec = -1
}
