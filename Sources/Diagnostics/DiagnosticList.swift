/// Collects findings and gives them back in the one order: by path, byte, code.
package struct DiagnosticList: Sendable {
    package private(set) var items: [Diagnostic] = []

    package init() {}

    package var isEmpty: Bool { items.isEmpty }
    package var hasErrors: Bool { items.contains { $0.severity == .error } }

    package mutating func append(_ diagnostic: Diagnostic) { items.append(diagnostic) }

    package mutating func append(contentsOf other: DiagnosticList) { items.append(contentsOf: other.items) }

    /// Leaves out findings.
    package mutating func removeAll(where isLeftOut: (Diagnostic) -> Bool) { items.removeAll(where: isLeftOut) }

    /// Changes every finding.
    package mutating func rewrite(_ change: (inout Diagnostic) -> Void) {
        for index in items.indices { change(&items[index]) }
    }

    /// Sorted by path, byte, code, message, and then by all else, so that no order of finding reaches the
    /// result; exact duplicates dropped.
    package func sorted() -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return
            items
            .sorted { DiagnosticList.precedes($0, $1) }
            .filter { seen.insert($0).inserted }
    }

    /// Sorted; of one code in one file only so many are kept, and the last of them says how many there were.
    ///
    /// A file of a few hundred kilobytes can hold a fault in every line. Nobody reads so many, and formats
    /// that take a limited number, such as SARIF, would lose those of other files.
    package func sorted(atMost limit: Int) -> [Diagnostic] {
        let all = sorted()
        guard all.count > limit else { return all }
        var counts: [Group: Int] = [:]
        for diagnostic in all { counts[Group(diagnostic), default: 0] += 1 }
        guard counts.values.contains(where: { $0 > limit }) else { return all }
        var kept: [Diagnostic] = []
        var seen: [Group: Int] = [:]
        for var diagnostic in all {
            let group = Group(diagnostic)
            let count = seen[group, default: 0] + 1
            seen[group] = count
            if count > limit { continue }
            if count == limit, let more = counts[group].map({ $0 - limit }), more > 0 {
                diagnostic.notes.append("\(more) more of these in this file are not shown")
            }
            kept.append(diagnostic)
        }
        return kept
    }

    /// What is counted together.
    private struct Group: Hashable {
        let code: String
        let file: FileID?
        let severity: Severity

        init(_ diagnostic: Diagnostic) {
            code = diagnostic.code
            file = diagnostic.primary?.file
            severity = diagnostic.severity
        }
    }

    private static func precedes(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
        if a.primary?.file != b.primary?.file {
            // A finding without a place comes first: it is about the whole run.
            guard let x = a.primary else { return true }
            guard let y = b.primary else { return false }
            return x.file < y.file
        }
        let (x, y) = (a.primary, b.primary)
        if x?.start != y?.start { return (x?.start ?? 0) < (y?.start ?? 0) }
        if x?.end != y?.end { return (x?.end ?? 0) < (y?.end ?? 0) }
        if a.code != b.code { return a.code < b.code }
        if a.tenant != b.tenant {
            return (a.tenant ?? "", a.tenant == nil ? 0 : 1) < (b.tenant ?? "", b.tenant == nil ? 0 : 1)
        }
        if a.message != b.message { return a.message < b.message }
        return details(of: a).lexicographicallyPrecedes(details(of: b))
    }

    /// Everything in a diagnostic as bytes. Bytes and not strings, because strings that differ only in how
    /// an accented letter is composed are equal.
    private static func details(of diagnostic: Diagnostic) -> [UInt8] {
        var parts = [diagnostic.severity.rawValue, diagnostic.code, diagnostic.message]
        parts += [diagnostic.tenant, diagnostic.standard, diagnostic.subject, diagnostic.help].map {
            $0.map { "+" + $0 } ?? ""
        }
        parts += diagnostic.labels.flatMap { [place($0.span), $0.text] } + ["notes"] + diagnostic.notes
        for fix in diagnostic.fixes {
            parts += ["fix", fix.title, fix.isSafe ? "safe" : "unsafe"]
            parts += fix.edits.flatMap { [place($0.span), $0.replacement] }
        }
        return parts.flatMap { Array($0.utf8) + [0] }
    }

    private static func place(_ span: Span) -> String { "\(span.file.index):\(span.start):\(span.end)" }
}
