internal import Diagnostics
internal import YAML

extension Reader {
    /// Reports a `null` of an environment where no layer below it gives a value.
    ///
    /// An object that the environment alone has lacks everything else too, which is told where it was probably meant to
    /// vary another; so nothing is told of a `null` in one.
    ///
    /// - Parameter others: The keys that stand for something there, where they are free.
    mutating func reportIdle(_ entry: Node.Entry, among others: some Sequence<String> = EmptyCollection()) {
        guard case .environment(let environment) = layer, !isInNewObject else { return }
        let key = entry.key.text
        let nearest = Suggestion.nearest(to: key, among: others)
        report(
            .nullWithoutEffect, "environment `\(environment)` removes `\(key)`, which no layer beneath it sets",
            at: entry.value.text.isEmpty ? entry.key.span : entry.value.span, label: "there is nothing to remove",
            help: nearest.map { "did you mean `\($0)`?" }
                ?? "remove the line, or write what `\(key)` should be in `\(environment)`",
            fixes: nearest.map {
                [Fix("rename it to `\($0)`", edits: [Edit(entry.key.span, word: $0)], isSafe: false)]
            } ?? [])
    }
}
