/// Collects findings and gives them back in the one order: by path, byte, code.
package struct DiagnosticList: Sendable {
    package private(set) var items: [Diagnostic] = []

    package init() {}

    package var isEmpty: Bool { items.isEmpty }
    package var hasErrors: Bool { items.contains { $0.severity == .error } }

    package mutating func append(_ diagnostic: Diagnostic) { items.append(diagnostic) }

    package mutating func append(contentsOf other: DiagnosticList) { items.append(contentsOf: other.items) }

    /// Sorted by path, byte, code, message; exact duplicates dropped.
    package func sorted() -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return
            items
            .filter { seen.insert($0).inserted }
            .sorted { DiagnosticList.precedes($0, $1) }
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
        if a.tenant != b.tenant { return (a.tenant ?? "") < (b.tenant ?? "") }
        return a.message < b.message
    }
}
