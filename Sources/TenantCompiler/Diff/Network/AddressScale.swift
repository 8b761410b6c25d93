internal import Kubernetes

/// The addresses of a family, cut where some block begins or ends: within a piece all addresses are treated alike.
struct AddressScale {
    let family: CIDR.Family
    /// The first address of each piece, rising; the first is 0.
    let starts: [UInt128]
    /// The blocks that rules name, the widest first.
    private let blocks: [CIDR]

    init(_ family: CIDR.Family, _ policies: [NetworkPolicy]) {
        self.family = family
        let named = policies.flatMap { $0.ingress + $0.egress }.flatMap(\.peers).compactMap(\.ipBlock)
        blocks = Set(named.map(\.cidr).filter { $0.family == family })
            .sorted { ($0.length, $0.lowest) < ($1.length, $1.lowest) }
        var cuts: Set<UInt128> = [0]
        for block in named.flatMap({ [$0.cidr] + $0.except }) where block.family == family {
            cuts.insert(block.lowest)
            if block.highest < family.highest { cuts.insert(block.highest + 1) }
        }
        starts = cuts.sorted()
    }

    /// The address that is tried for each piece.
    var probes: [PodEndpoint] { starts.map { PodEndpoint(outside: [CIDR(address: $0, family: family)]) } }

    /// The pieces at some indices, in words: the blocks that they make up, and what is left.
    func titles(_ pieces: [Int]) -> [String] {
        if pieces.isEmpty { return [] }
        let name = family == .v4 ? "IPv4" : "IPv6"
        if pieces.count == starts.count { return ["every \(name) address"] }
        var rest = Set(pieces)
        var titles: [String] = []
        for block in blocks {
            let inside = Set(starts.indices.filter { contains(block, $0) })
            guard !inside.isDisjoint(with: rest) else { continue }
            let parts = inside.isSubset(of: rest) ? [block] : blocks(of: inside.intersection(rest).sorted())
            titles += parts.count > Self.mostParts ? ["parts of `\(block)`"] : parts.map { "`\($0)`" }
            rest.subtract(inside)
        }
        return titles + (rest.isEmpty ? [] : ["every other \(name) address"])
    }

    private static let mostParts = 3

    /// The blocks that make up some pieces, as few as can be; of many more only the first.
    private func blocks(of pieces: [Int]) -> [CIDR] {
        var blocks: [CIDR] = []
        for piece in pieces {
            var first = starts[piece]
            let last = piece + 1 < starts.count ? starts[piece + 1] - 1 : family.highest
            while blocks.count <= Self.mostParts {
                let block = CIDR(largestFrom: first, to: last, family: family)
                blocks.append(block)
                guard block.highest < last else { break }
                first = block.highest + 1
            }
        }
        return blocks
    }

    private func contains(_ block: CIDR, _ piece: Int) -> Bool {
        block.lowest <= starts[piece] && starts[piece] <= block.highest
    }
}

extension CIDR.Family {
    fileprivate var highest: UInt128 { self == .v4 ? UInt128(UInt32.max) : .max }
}
