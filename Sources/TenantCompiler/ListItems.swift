internal import Diagnostics
internal import YAML

/// The outermost items of a document's lists, each by the key of its list and its name.
struct ListItems {
    private struct Name: Hashable {
        let list: String
        let item: String
    }

    /// Where faults begin, sorted.
    private let starts: [UInt32]
    private var all: [(name: Name?, span: Span, isRefused: Bool)] = []

    init(refused starts: [UInt32]) { self.starts = starts }

    /// Those in which something is refused, and those of the same names in other layers.
    var refused: [Span] {
        let names = Set(all.filter(\.isRefused).compactMap(\.name))
        return all.filter { item in item.isRefused || item.name.map(names.contains) == true }.map(\.span)
    }

    /// Whether a fault begins in a span.
    func isRefused(_ span: Span) -> Bool {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < span.start { low = middle + 1 } else { high = middle }
        }
        return low < starts.count && starts[low] <= max(span.start, span.end)
    }

    mutating func add(_ node: Node, below key: String) {
        for entry in node.entries { add(entry.value, below: entry.key.text) }
        for item in node.items {
            let name = ["name", "alert", "group", "host"].lazy.compactMap { item[$0] }.first { $0.kind == .scalar }
            all.append((name.map { Name(list: key, item: $0.text) }, item.span, isRefused(item.span)))
        }
    }
}
