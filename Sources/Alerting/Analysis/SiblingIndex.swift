internal import LabelMatching

/// The children of a route by what their values of one label begin with, so that of thousands only those are compared
/// that an alert could match too.
struct SiblingIndex: Sendable {
    private struct Stem: Sendable {
        let text: [UInt8]
        let isExact: Bool
        let position: Int
    }

    private var label: String?
    /// Sorted by text.
    private var stems: [Stem] = []
    /// Positions of the children that no value is known of.
    private var rest: [Int] = []

    /// `conditions` are those of each child, in order.
    init(_ conditions: [[LabelCondition]]) {
        let sets = conditions.map { MatcherSet($0) }
        // The one that tells most of them apart: of levels of tenants all have both labels, and few levels.
        var texts: [String: Set<String>] = [:]
        for set in sets {
            for name in set.names {
                if let stems = set.language(of: name).stems { texts[name, default: []].formUnion(stems.texts) }
            }
        }
        label = texts.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
        for (position, set) in sets.enumerated() {
            guard let label, let found = set.language(of: label).stems else {
                rest.append(position)
                continue
            }
            stems += found.texts.map { Stem(text: Array($0.utf8), isExact: found.areExact, position: position) }
        }
        stems.sort { ($0.text.lexicographicallyPrecedes($1.text)) || $0.text == $1.text && $0.position < $1.position }
    }

    /// Positions of children that may share an alert with a set of conditions, ascending; none is missing.
    func candidates(for set: MatcherSet) -> [Int] {
        guard let label, let wanted = set.language(of: label).stems else {
            return Set(stems.map(\.position) + rest).sorted()
        }
        var found = rest
        for text in wanted.texts {
            let bytes = Array(text.utf8)
            var index = firstIndex(from: bytes)
            while index < stems.count, stems[index].text.starts(with: bytes) {
                if !wanted.areExact || stems[index].text == bytes { found.append(stems[index].position) }
                index += 1
            }
            for length in 0..<bytes.count { found += prefixes(equalTo: Array(bytes[..<length])) }
        }
        return Set(found).sorted()
    }

    /// Children whose values begin with a text, and may go on.
    private func prefixes(equalTo text: [UInt8]) -> [Int] {
        var found: [Int] = []
        var index = firstIndex(from: text)
        while index < stems.count, stems[index].text == text {
            if !stems[index].isExact { found.append(stems[index].position) }
            index += 1
        }
        return found
    }

    private func firstIndex(from text: [UInt8]) -> Int {
        var low = 0
        var high = stems.count
        while low < high {
            let middle = (low + high) / 2
            if stems[middle].text.lexicographicallyPrecedes(text) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
