/// What the sources may declare beyond what could be read of them: who names it is not told that it is not there, which
/// would be told to each tenant and be wrong.
package struct UnreadSources: Sendable {
    /// Names of documents of a folder that are not read.
    private struct Names: Sendable {
        var known: Set<String> = []
        /// Whether a part of a file could not be read at all, so that there may be any.
        var mayBeAny = false

        mutating func add(_ file: ParsedFile) {
            known.formUnion(file.unreadNames)
            if file.isCut { mayBeAny = true }
        }

        func mayHold(_ name: String) -> Bool { mayBeAny || known.contains(name) }
    }

    private var inTiers = Names()
    private var inPolicies = Names()
    /// Tiers that are read, and left out, since what they inherit from is refused.
    var brokenTiers: Set<String> = []
    /// By tier, the keys of its spec below which something is refused, here or in what it inherits from.
    var faults: [String: Set<String>] = [:]
    /// Whether the Platform may have environments that are not read.
    var mayHoldEnvironments = false

    package init() {}

    init(_ files: [ParsedFile]) {
        for file in files where file.isCut || !file.unreadNames.isEmpty {
            switch file.role {
            case .tiers: inTiers.add(file)
            case .policies: inPolicies.add(file)
            default: break
            }
        }
    }

    /// Whether a tenant may be left out because its tier or its environments are not read.
    var mayLackWhatTenantsName: Bool {
        inTiers.mayBeAny || !inTiers.known.isEmpty || !brokenTiers.isEmpty || mayHoldEnvironments
    }

    /// Whether there may be a document of `policies/` that is not read.
    var mayHoldPolicies: Bool { inPolicies.mayBeAny || !inPolicies.known.isEmpty }

    func mayHold(tier: String) -> Bool { inTiers.mayHold(tier) || brokenTiers.contains(tier) }

    func mayHold(preset: String) -> Bool { inTiers.mayHold(preset) }

    func mayHold(policy: String) -> Bool { inPolicies.mayHold(policy) }
}
