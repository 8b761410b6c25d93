internal import Kubernetes

/// The ports of a protocol, cut where some rule begins or ends: within a piece all ports are treated alike, so that
/// trying the first of each tells of all.
struct PortScale {
    let transport: NetworkProtocol
    /// The first port of each piece, rising; the first is 1.
    let starts: [Int]
    /// The names of ports that stand for a container's port of that name.
    private let names: [Int: String]

    init(_ transport: NetworkProtocol, _ policies: [NetworkPolicy]) {
        self.transport = transport
        let rules = policies.flatMap { $0.ingress + $0.egress }.flatMap(\.ports).filter { $0.protocol == transport }
        var cuts: Set<Int> = [1]
        for rule in rules {
            guard case .number(let first) = rule.port else { continue }
            cuts.formUnion([first, (rule.endPort ?? first) + 1])
        }
        let words = PortScale.words(policies)
        var names: [Int: String] = [:]
        for port in words where port.protocol == transport {
            names[port.number] = port.name
            cuts.formUnion([port.number, port.number + 1])
        }
        self.names = names
        starts = cuts.filter { Port.range.contains($0) }.sorted()
    }

    /// A port of its own for each name that rules use: what a pod may call so is not known here.
    static func words(_ policies: [NetworkPolicy]) -> [PodEndpoint.NamedPort] {
        var words: Set<String> = []
        for rule in policies.flatMap({ $0.ingress + $0.egress }).flatMap(\.ports) {
            if case .name(let name) = rule.port { words.insert(name) }
        }
        return words.sorted().prefix(700).enumerated().flatMap { index, name in
            NetworkProtocol.allCases.map { PodEndpoint.NamedPort(name: name, number: 64_000 + 2 * index, protocol: $0) }
        }
    }

    /// The pieces at some indices, in words; null for none. The last piece ends with the last port.
    func title(_ pieces: [Int]) -> String? {
        var ranges: [ClosedRange<Int>] = []
        for piece in pieces {
            let end = piece + 1 < starts.count ? starts[piece + 1] - 1 : Port.range.upperBound
            if let last = ranges.last, last.upperBound == starts[piece] - 1 {
                ranges[ranges.count - 1] = last.lowerBound...end
            } else {
                ranges.append(starts[piece]...end)
            }
        }
        guard let first = ranges.first else { return nil }
        if first == Port.range { return "every \(transport.rawValue) port" }
        let parts = ranges.map { range in
            if range.count > 1 { return "\(range.lowerBound)–\(range.upperBound)" }
            return names[range.lowerBound].map { "`\($0)`" } ?? String(range.lowerBound)
        }
        return "\(transport.rawValue) \(parts.joined(separator: ", "))"
    }
}
