internal import Diagnostics

/// What receivers are called where they are declared and in the tree, and which of them are used.
struct ReceiverNames {
    private let known: [(name: String, full: String)]
    /// Those that are known and nobody misses when they are not used.
    private let others: [(name: String, full: String)]
    private let owner: String
    private var used: Set<String> = []
    /// Those that were probably meant by a name that nobody has.
    private var meant: Set<String> = []

    init(_ known: [(name: String, full: String)], others: [(name: String, full: String)] = [], owner: String) {
        self.known = known
        self.others = others
        self.owner = owner
    }

    /// The full name; one that nobody has is reported.
    mutating func resolve(_ name: Layered<String>, orOthers: Bool = false, _ reader: inout Reader) -> String? {
        guard let text = name.value else { return nil }
        if let found = find(text, orOthers: orOthers) { return found }
        guard let span = name.span else { return nil }
        let nearest = Suggestion.nearest(to: text, among: known.map(\.name))
        if let nearest { meant.insert(nearest) }
        let names = known.map { "`\($0.name)`" }.joined(separator: ", ")
        reader.report(
            .unknownReceiver, "\(owner) has no receiver `\(text)`", at: span,
            label: nearest.map { "did you mean `\($0)`?" } ?? "no such receiver",
            help: known.isEmpty ? "declare it under `receivers`" : "name one of \(names), or declare `\(text)`",
            fixes: nearest.map {
                [Fix("write `\($0)`", edits: [Edit(span, replacement: $0)], isSafe: false)]
            } ?? [])
        return nil
    }

    /// The full name of one that is there, which counts as used from then on.
    mutating func find(_ name: String, orOthers: Bool) -> String? {
        let full = known.first { $0.name == name }?.full ?? (orOthers ? others.first { $0.name == name }?.full : nil)
        if let full { used.insert(full) }
        return full
    }

    func isUsed(_ full: String) -> Bool { used.contains(full) }

    /// Reports those that nothing is sent to.
    func reportUnused(_ items: [(name: String, span: Span)], _ reader: inout Reader) {
        for (item, name) in zip(items, known) where !used.contains(name.full) && !meant.contains(name.name) {
            reader.report(
                .receiverNotRouted, "\(owner) sends nothing to receiver `\(item.name)`", at: item.span,
                label: "named by no route", help: "name it in a route or an escalation, or remove it")
        }
    }
}
