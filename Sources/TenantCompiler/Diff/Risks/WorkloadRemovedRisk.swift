extension Risk {
    static let workloadRemoved = Risk(
        "workload-removed", "what it serves stops",
        inUnit: { comparison, _ in
            let gone = comparison.removedNamespaces
            return comparison.pairs
                .filter { $0.identity.isWorkload && $0.new == nil && !gone.contains($0.identity.namespace) }
                .map { RiskFinding($0.identity, "it stops and is deleted") }
        })
}
