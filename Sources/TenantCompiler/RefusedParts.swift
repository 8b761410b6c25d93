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
        if Self.codesOfItems.contains(finding.code), let place = finding.primary, isRefused(place) { return true }
        guard finding.tenant == tenant || finding.primary?.file == file else { return false }
        return Self.consequences.contains { section, codes in
            sections.contains(section) && codes.contains(finding.code)
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
        consequencesOfTiers.contains { section, codes in
            (sections.contains(section) || sections.contains("inherits")) && codes.contains(finding.code)
        }
    }

    /// What is said of an item of a list because something of it is not there.
    private static let codesOfItems: Set<String> = Set(
        [
            Check.alertWithoutCondition, .alertWithoutFor, .autoscalerWithoutRequests, .autoscalerWithoutTarget,
            .autoscalersInConflict, .disruptionBudgetTooStrict, .invalidInstances, .invalidObjective,
            .limitRangeViolation, .promQLSyntax,
            .receiverUnfinished, .requestsAboveLimits, .serviceWithoutPods, .sharedBuffersAboveMemory,
            .sharedBuffersTooLarge, .standardBreached, .unknownBackend,
            .unknownProbePort, .unknownScrapePort, .unknownTargetPort, .unspecifiedResources, .workMemoryAboveMemory,
        ].map(\.code))

    /// What is said of a tenant because something of its tier is not there.
    private static let consequencesOfTiers: [(section: String, codes: Set<String>)] = checksOfTiers.map {
        ($0, Set($1.map(\.code)))
    }

    private static let checksOfTiers: [(section: String, checks: [Check])] = [
        ("features", [.autoscalingOutsideTier, .chaosNotAllowed, .healingOutsideTier]),
        ("quota", [.quotaExceededAtPeak]), ("ceilings", [.quotaAboveCeiling]),
        ("limitRange", [.limitRangeViolation, .quotaExceededAtPeak, .unspecifiedResources]),
        ("podSecurity", [.podSecurityViolation, .securityBelowTier]), ("monitoring", [.objectiveBeyondRetention]),
        ("slo", [.invalidObjective]),
    ]

    /// What is said of other parts of a document because something of a section is not there.
    private static let consequences: [(section: String, codes: Set<String>)] = consequentChecks.map {
        ($0, Set($1.map(\.code)))
    }

    private static let consequentChecks: [(section: String, checks: [Check])] = [
        ("owner", [.unsetVariable]), ("billing", [.unsetVariable]), ("quota", [.quotaExceededAtPeak, .unsetVariable]),
        ("limitRange", [.limitRangeViolation, .quotaExceededAtPeak]),
        ("domains", [.hostOutsideDomains]),
        ("workloads", [.playbookWithoutSubject, .quotaExceededAtPeak, .unknownObjectiveWorkload]),
        ("jobs", [.quotaExceededAtPeak]), ("databases", [.quotaExceededAtPeak]),
        ("secrets", [.unknownSecretKey, .unknownVolumeSource]),
        ("metrics", [.signalWithoutMetric, .unknownLabel, .unknownMetric]), ("alerts", [.playbookUnheard]),
        ("slos", [.objectiveBeyondRetention]),
        (
            "notifications",
            [.alertReachesNobody, .idleMute, .notificationsReachNobody, .receiverNotRouted, .unknownReceiver]
        ),
    ]
}

/// The outermost items of a document's lists, each by the key of its list and its name.
private struct ListItems {
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

extension Span {
    fileprivate func contains(_ other: Span) -> Bool {
        file == other.file && start <= other.start && other.end <= end
    }
}
