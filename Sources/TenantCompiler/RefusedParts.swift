internal import Diagnostics
internal import YAML

/// What of a tenant's own document is refused. What is found later because something is not there follows from the mistake
/// that was told: it would tell one mistake several times, and mostly with wrong advice.
struct RefusedParts: Sendable {
    private let tenant: String
    private let file: FileID
    /// Keys of the tenant's spec, or of an environment's, below which something is refused.
    private var sections: Set<String> = []
    /// The items of lists in which something is refused, in every layer that writes them; by their places.
    private var items: [Span] = []

    /// Null where nothing is refused.
    init?(_ found: DiagnosticList, of tenant: TenantSource) {
        let document = tenant.document
        self.tenant = tenant.name
        file = document.file
        let starts = found.items.filter { $0.severity == .error }.compactMap(\.primary)
            .filter { $0.file == document.file }.map(\.start).sorted()
        guard !starts.isEmpty else { return nil }
        let overrides = document.spec["environments"]?.entries.map(\.value) ?? []
        var lists = ListItems(refused: starts)
        for spec in [document.spec] + overrides {
            sections.formUnion(Self.sections(of: spec, in: found, TenantSpec.self))
            for entry in spec.entries { lists.add(entry.value, below: entry.key.text) }
        }
        items = lists.refused.sorted { $0.start < $1.start }
    }

    /// Whether a place lies in a refused item; these do not overlap.
    private func isRefused(_ place: Span) -> Bool {
        guard place.file == file else { return false }
        var (low, high) = (0, items.count)
        while low < high {
            let middle = (low + high) / 2
            if items[middle].start <= place.start { low = middle + 1 } else { high = middle }
        }
        return low > 0 && items[low - 1].contains(place)
    }

    /// Whether a finding follows from what is refused.
    func explain(_ finding: Diagnostic) -> Bool {
        guard let causes = Self.causes[finding.code] else { return false }
        let isOfTenant = finding.tenant == tenant || finding.primary?.file == file
        return causes.contains { cause in
            switch cause {
            case .item: finding.primary.map(isRefused) == true
            case .section(let name): isOfTenant && sections.contains(name)
            case .tierSection: false
            }
        }
    }

    /// The keys of a spec below which something is refused, and those that were meant by keys that it does not have.
    static func sections<Owner: Spec>(of spec: Node, in found: DiagnosticList, _ owner: Owner.Type) -> Set<String> {
        let errors = found.items.filter { $0.severity == .error }.compactMap(\.primary)
            .filter { $0.file == spec.span.file }
        guard !errors.isEmpty else { return [] }
        let places = ListItems(refused: errors.map(\.start).sorted())
        var sections: Set<String> = []
        var unknown = 0
        for entry in spec.entries {
            let isKnown = Owner.fields.contains { entry.key.hasText($0.name) }
            if isKnown, places.isRefused(entry.value.span) { sections.insert(entry.key.text) }
            // Who writes so many keys that are none did not mistype them.
            guard !isKnown, unknown < 64 else { continue }
            unknown += 1
            let meant = Suggestion.nearest(to: entry.key.text, among: Owner.fields.lazy.map(\.name))
            if let meant { sections.insert(meant) }
        }
        return sections
    }

    /// Whether a finding about a tenant follows from what is refused in its tier.
    static func explain(_ finding: Diagnostic, byTier sections: Set<String>) -> Bool {
        guard let causes = Self.causes[finding.code] else { return false }
        return causes.contains { cause in
            guard case .tierSection(let name) = cause else { return false }
            // What a tier was to inherit may be anything.
            return sections.contains(name) || sections.contains("inherits")
        }
    }

    /// What the findings of each check follow from, by code, for checks whose findings follow from anything.
    static let causes: [String: [Cause]] = Check.all.reduce(into: [:]) { causes, check in
        if !check.follows.isEmpty { causes[check.code] = check.follows }
    }
}

extension Span {
    fileprivate func contains(_ other: Span) -> Bool {
        file == other.file && start <= other.start && other.end <= end
    }
}
