internal import PromQL

/// PromQL of a dashboard with Grafana's variables in it.
struct DashboardExpression: Sendable {
    let text: String
    let references: [VariableReference]
    /// In step with the references.
    let places: [ReferencePlace]
    /// What may be parsed in place of each reference, the likeliest first; nothing within strings.
    private let candidates: [[StandIn]]

    /// - Parameter nature: What a variable is; null where nobody declares it.
    init(_ text: String, nature: (String) -> VariableNature?) {
        let bytes = Array(text.utf8)
        let references = VariableReference.all(in: bytes)
        let places = ReferenceScanner(bytes, references).places
        self.text = text
        self.references = references
        self.places = places
        var letters: [String: UInt8] = [:]
        candidates = zip(references, places).map { reference, place in
            let letter = letters[reference.name] ?? UInt8(ascii: "a") + UInt8(letters.count % 26)
            letters[reference.name] = letter
            return Self.candidates(
                for: reference, at: place, nature(reference.name) ?? .unknown, .name(letter), in: bytes)
        }
    }

    private static func candidates(
        for reference: VariableReference, at place: ReferencePlace, _ nature: VariableNature, _ name: StandIn,
        in bytes: [UInt8]
    ) -> [StandIn] {
        switch place {
        case .string: []
        case .number: [.number]
        case .name: [name]
        case .callee: [.aggregation, .function]
        case .quoted: ["doublequote", "singlequote"].contains(reference.format) ? [.quoted] : [name]
        case .duration: [duration(for: reference, in: bytes)]
        case .operand:
            switch nature {
            case .number: [.number]
            case .duration: [.duration]
            case .word: [name]
            case .unknown: [name, .number]
            }
        }
    }

    private static func duration(for reference: VariableReference, in bytes: [UInt8]) -> StandIn {
        let (start, end) = (reference.range.lowerBound, reference.range.upperBound)
        if end < bytes.count, "smhdwy".utf8.contains(bytes[end]) { return .digits }
        return start > 0 && (0x30...0x39).contains(bytes[start - 1]) ? .unit : .duration
    }

    /// The expression as it is understood: the reading that has fewest problems.
    func read(_ version: PrometheusVersion) -> DashboardReading {
        var choice = candidates.map(\.first)
        var best = DashboardReading(text, references, choice, version)
        // Each alone, since which reading is right mostly depends on what stands beside it.
        let open = candidates.indices.filter { candidates[$0].count > 1 }.prefix(Self.mostOpen)
        for index in open where !best.problems.isEmpty {
            for candidate in candidates[index].dropFirst() {
                var other = choice
                other[index] = candidate
                let reading = DashboardReading(text, references, other, version)
                if reading.problems.count < best.problems.count { (choice, best) = (other, reading) }
            }
        }
        return best
    }

    /// Variables of one expression that are tried in both ways.
    private static let mostOpen = 8

    /// Whether some bytes hold a variable, so that what is found there is found about what stands in for it.
    func hasVariable(in range: Range<Int>) -> Bool {
        references.contains { $0.range.overlaps(range.isEmpty ? range.lowerBound..<range.lowerBound + 1 : range) }
    }
}
