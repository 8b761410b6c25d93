internal import Diagnostics

extension DiagnosticList {
    /// Takes secrets that stand in the sources out of what is said about other things, such as a word that is unknown.
    ///
    /// What is said quotes words between backticks, so that those are compared, with secrets that are too long to be a
    /// name of something else by accident. At a secret's own place all that is said is searched, since there a part of it
    /// could be quoted.
    mutating func concealSecrets(in sources: SourceMap) {
        var secrets: [FileID: [Secret]] = [:]
        for span in Set(items.filter(\.concealsPrimary).compactMap(\.primary)) {
            let secret = Secret(span, in: sources)
            if !secret.text.isEmpty { secrets[span.file, default: []].append(secret) }
        }
        guard !secrets.isEmpty else { return }
        let words = Set(secrets.values.joined().lazy.map(\.text).filter { $0.utf8.count >= 8 })
        let sorted = secrets.mapValues { $0.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) } }
        rewrite { diagnostic in
            // What is said of a secret itself does not quote it, and the reason of an exemption may share a word with it.
            let labels = diagnostic.concealsPrimary ? [] : diagnostic.labels
            let near = labels.flatMap { Self.overlapping($0.span, among: sorted[$0.span.file] ?? []) }
            diagnostic.replace(words, and: near.sorted { $0.utf8.count > $1.utf8.count })
        }
    }

    /// A secret, and where it is written.
    private struct Secret {
        let span: Span
        let text: String

        init(_ span: Span, in sources: SourceMap) {
            self.span = span
            let text = sources.text(span)
            let isQuoted = text.utf8.count >= 2 && text.first == text.last && (text.first == "\"" || text.first == "'")
            self.text = isQuoted ? String(text.dropFirst().dropLast()) : text
        }
    }

    /// The texts of secrets that a place has in common with; a place that has many is not one of theirs.
    private static func overlapping(_ place: Span, among secrets: [Secret]) -> [String] {
        var (low, high) = (0, secrets.count)
        while low < high {
            let middle = (low + high) / 2
            if secrets[middle].span.end <= place.start { low = middle + 1 } else { high = middle }
        }
        return secrets[low...].prefix(16).prefix { $0.span.start < place.end }.map(\.text)
    }
}

extension Diagnostic {
    fileprivate mutating func replace(_ words: Set<String>, and texts: [String]) {
        func clean(_ text: String) -> String {
            var pieces = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
            for index in pieces.indices {
                if index % 2 == 1, words.contains(pieces[index]) { pieces[index] = Self.mask }
                for text in texts where pieces[index].utf8.count >= text.utf8.count {
                    pieces[index] = pieces[index].replacing(text, with: Self.mask)
                }
            }
            return pieces.joined(separator: "`")
        }
        message = clean(message)
        labels = labels.map { Label($0.span, clean($0.text)) }
        notes = notes.map(clean)
        help = help.map(clean)
        // What would write a secret somewhere else is no fix.
        fixes.removeAll { fix in
            fix.title != clean(fix.title) || fix.edits.contains { $0.replacement != clean($0.replacement) }
        }
    }

    private static let mask = "•••"
}
