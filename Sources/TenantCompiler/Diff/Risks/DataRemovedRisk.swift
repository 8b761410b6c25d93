extension Risk {
    static let dataRemoved = Risk(
        "data-removed", "data may be deleted with the volume or database",
        inUnit: { comparison, _ in
            let gone = comparison.removedNamespaces
            return comparison.pairs
                .filter { $0.identity.isData && $0.new == nil && !gone.contains($0.identity.namespace) }
                .map { RiskFinding($0.identity, "what it holds may be deleted with it") }
        })
}
