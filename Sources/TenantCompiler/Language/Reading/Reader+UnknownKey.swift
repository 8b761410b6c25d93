internal import Diagnostics
internal import YAML

extension Reader {
    /// Reports keys that an object does not have; those that were all meant to stand in one other place are one mistake.
    ///
    /// - Parameter present: The keys of the object as it is written: none of them is a fix.
    /// - Returns: The object's own keys that they were probably written for, in vain: they are not missing too.
    mutating func reportUnknownKeys(_ keys: [Node], in owner: any Spec.Type, present: Set<String>) -> [String] {
        var meant: [String] = []
        var misplaced: [(guess: KeyGuess, keys: [Node])] = []
        for (number, key) in keys.enumerated() {
            // Who writes so many keys that are none did not mistype them.
            let guess = number < Self.mostSought ? guess(key, in: owner, present: present) : nil
            switch guess {
            case nil: reportUnknown(key, in: owner, label: "not known here")
            case .misspelt(let nearest):
                meant += reportMisspelt(key, for: nearest, in: owner, isTaken: present.contains(nearest))
            case let guess?:
                if let index = misplaced.firstIndex(where: { $0.guess.shared(with: guess) != nil }) {
                    misplaced[index].guess = misplaced[index].guess.shared(with: guess) ?? guess
                    misplaced[index].keys.append(key)
                } else {
                    misplaced.append((guess, [key]))
                }
            }
        }
        for (guess, keys) in misplaced { meant += reportMisplaced(keys, guess, in: owner, present: present) }
        return meant
    }

    private mutating func guess(_ key: Node, in owner: any Spec.Type, present: Set<String>) -> KeyGuess? {
        guard widelySought < Self.mostWidelySought else {
            return Suggestion.nearest(to: key.text, among: owner.keys).map { .misspelt($0) }
        }
        widelySought += 1
        return KeyGuess(key.text, in: owner, present: present, enclosing: enclosing.dropLast(), kind: kind)
    }

    private mutating func reportMisspelt(
        _ key: Node, for nearest: String, in owner: any Spec.Type, isTaken: Bool
    ) -> [String] {
        let fix = Fix("rename it to `\(nearest)`", edits: [Edit(key.span, word: nearest)], isSafe: false)
        reportUnknown(key, in: owner, label: "did you mean `\(nearest)`?", fixes: isTaken ? [] : [fix])
        return isTaken ? [] : [nearest]
    }

    private mutating func reportUnknown(_ key: Node, in owner: any Spec.Type, label: String, fixes: [Fix] = []) {
        report(
            .unknownKey, "`\(key.text)` is no key of \(owner.title)", at: key.span, label: label,
            help: "the keys here are \(Self.list(owner.keys))", fixes: fixes)
    }

    private mutating func reportMisplaced(
        _ keys: [Node], _ guess: KeyGuess, in owner: any Spec.Type, present: Set<String>
    ) -> [String] {
        let them = keys.count == 1 ? "it" : "them"
        var meant: [String] = []
        let (label, help): (String, String)
        switch guess {
        case .misspelt: return []
        case .kubernetes(let habit): (label, help, meant) = (habit.label, habit.help, habit.meant)
        case .below(let parents):
            let list = Self.list(parents, " or ")
            label = "belongs into \(list)"
            help =
                parents.count == 1 && !present.contains(parents[0]) && enclosing.count == 1
                ? Self.helpToOpen(parents[0], them) : "move \(them) one level down, into \(list)"
            meant = parents
        case .above(let levels, let title):
            label = "belongs into \(title), further out"
            help = "move \(them) \(levels == 1 ? "one level" : "\(levels) levels") out: check the indentation"
            strays += keys.map { Stray(key: $0.text, depth: enclosing.count - 1 - levels) }
        case .inSpec:
            label = "belongs below `spec`"
            let isForgotten = enclosing.count == 1 && !present.contains("spec")
            help = isForgotten ? Self.helpToOpen("spec", them) : "move \(them) below `spec`: check the indentation"
            strays += keys.map { Stray(key: $0.text, depth: Stray.spec) }
        }
        report(
            .unknownKey, "\(Self.names(keys)) \(keys.count == 1 ? "is no key" : "are no keys") of \(owner.title)",
            at: keys[0].span, label: label, others: keys.dropFirst().prefix(2).map { Label($0.span, "and this") },
            help: help)
        return meant
    }

    private static func helpToOpen(_ parent: String, _ them: String) -> String {
        "write `\(parent):` above \(them), and indent \(them) below it"
    }

    /// The first few of the keys.
    private static func names(_ keys: [Node]) -> String {
        let names = keys.map { "`\($0.text)`" }
        guard names.count > 1 else { return names.joined() }
        return names.count > 4
            ? names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
            : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
    }

    private static func list(_ keys: [String], _ separator: String = ", ") -> String {
        keys.map { "`\($0)`" }.joined(separator: separator)
    }
}
