internal import LabelMatching

extension TenantRouting {
    /// All that the tree does with the tenant's alerts beside its names: tenants of one kind are interchangeable for
    /// everything that can be said of the tree, since it tells them apart by no matcher.
    ///
    /// - Parameters:
    ///   - matchers: Those of the platform's routes that ask for the tenant or its namespace.
    ///   - tenantLabel: What the tenant is asked for by.
    func kind(by matchers: [LabelCondition], tenantLabel: String) -> RoutingKind {
        RoutingKind(
            notices: notices.map(part),
            severities: escalation?.severities.map(part) ?? [],
            levels: escalation?.levels.map { RoutingKind.Part(name: "\($0.number)", receivers: places($0.receivers)) }
                ?? [],
            verdicts: matchers.map { $0.matches($0.name == tenantLabel ? tenant : namespace) })
    }

    private func part(_ notice: Notice) -> RoutingKind.Part {
        RoutingKind.Part(
            name: notice.severity.rawValue, receivers: places(notice.receivers), isMuted: !notice.mutes.isEmpty)
    }

    /// Its own receivers by number, the platform's by name.
    private func places(_ names: [String]) -> [String] {
        names.map { name in receivers.firstIndex { $0.name == name }.map { "/\($0)" } ?? name }
    }
}

/// What tenants have in common that the tree treats alike.
struct RoutingKind: Hashable {
    struct Part: Hashable {
        let name: String
        let receivers: [String]
        var isMuted = false
    }

    let notices: [Part]
    let severities: [Part]
    let levels: [Part]
    let verdicts: [Bool]
}
