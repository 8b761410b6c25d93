internal import Kubernetes
internal import YAML

/// What a namespace's objects take of one quota, all at their worst moment at once.
struct Peak {
    let quota: QuotaLedger
    let contributions: [PeakContribution]
    /// The first of each contribution that the quota has no room for, and what admission answers to it.
    let refusals: [(contribution: PeakContribution, refusal: QuotaLedger.Refusal)]

    init(of contributions: [PeakContribution], in quota: QuotaLedger) {
        var ledger = quota
        var refusals: [(contribution: PeakContribution, refusal: QuotaLedger.Refusal)] = []
        // Kubernetes puts its own authority's certificate into every namespace.
        var rootCertificate = ResourceList()
        for key in ["configmaps", "count/configmaps"] { rootCertificate[key] = Quantity(integer: 1) }
        _ = ledger.ask(for: rootCertificate, times: 1)
        for contribution in contributions {
            let refusal = ledger.ask(for: contribution.amounts, times: contribution.count)
            if let refusal { refusals.append((contribution, refusal)) }
        }
        self.quota = ledger
        self.contributions = contributions
        self.refusals = refusals
    }

    /// What a contribution takes of a key, all of it.
    static func amount(of contribution: PeakContribution, _ key: String) -> Quantity {
        (contribution.amounts[key] ?? .zero).multiplied(by: contribution.count)
    }

    /// Those that take something of a key, the largest first.
    func contributions(to key: String) -> [PeakContribution] {
        contributions.enumerated().filter { !Self.amount(of: $1, key).isZero }
            .sorted { a, b in
                let (x, y) = (Self.amount(of: a.element, key), Self.amount(of: b.element, key))
                return x == y ? a.offset < b.offset : x > y
            }.map(\.element)
    }

    /// How many of what a contribution counts would fit beside all else; null where the rest is too much already.
    func fitting(_ contribution: PeakContribution) -> Int? {
        let room = contribution.amounts.entries.compactMap { entry -> Int128? in
            guard let hard = quota.hard[entry.resource], !entry.amount.isZero else { return nil }
            let rest = (quota.asked[entry.resource] ?? .zero)
                .subtracting(Self.amount(of: contribution, entry.resource))
            return hard.subtracting(rest).nano / entry.amount.nano
        }.min()
        return room.flatMap { $0 > 0 ? Int(clamping: $0) : nil }
    }
}

extension PeakContext {
    /// What every object of the inventory takes, in the order that they come out.
    var contributions: [PeakContribution] {
        inventory.items.flatMap { item -> [PeakContribution] in
            let object = PeakContribution(item, amounts(ofObject: item), item.manifest.kind)
            let own = object.amounts.isEmpty ? [] : [object]
            return own + (PeakRule.rule(for: item)?.contributions(item, self) ?? [])
        }.filter { $0.count > 0 && !$0.amounts.isEmpty }
    }
}
