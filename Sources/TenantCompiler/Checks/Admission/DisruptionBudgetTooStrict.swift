internal import Kubernetes

extension Check {
    package static let disruptionBudgetTooStrict = Check(
        "disruption-budget-too-strict", "A disruption budget lets no pod be evicted",
        why: """
            A node with such a pod is never drained: upgrades of the cluster wait for it for ever. Of an autoscaled object the fewest pods count, since there may be no more.
            """,
        follows: [.item],
        accepts: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.deployment(replicas: "replicas: 3"))
            ---
            apiVersion: policy/v1
            kind: PodDisruptionBudget
            metadata: { name: web }
            spec: { minAvailable: 2, selector: { matchLabels: { app: web } } }
            """
        ],
        refuses: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.deployment(replicas: "replicas: 3"))
            ---
            apiVersion: policy/v1
            kind: PodDisruptionBudget
            metadata: { name: web }
            spec: { minAvailable: «3», selector: { matchLabels: { app: web } } }
            """,
            """
            \(.acme)
              workloads: [ { name: web, image: docker.io/library/nginx:1.27, replicas: 3, disruption: { minAvailable: «100%» } } ]
            """,
        ],
        pass: .unit(checkBudgets))
}

private func checkBudgets(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.items(of: "PodDisruptionBudget", in: "policy") {
        guard let selector = item.spec.field("selector").flatMap({ LabelSelector($0) }) else { continue }
        let pods = unit.inventory.pods(selectedBy: selector)
            .filter { scaled.contains($0.manifest.kind) }
        guard !pods.isEmpty else { continue }
        let fewest = pods.map { unit.inventory.fewestPods(of: $0) }.reduce(0, +)
        guard fewest > 0, let field = strictField(of: item, fewest) else { continue }
        let names = pods.map(\.words).joined(separator: " and ")
        findings.report(
            "\(item.words) of tenant `\(unit.name)` lets no pod of \(names) be evicted", tenant: unit.name,
            at: item.span(at: FieldPointer(["spec", field]), in: unit),
            label: "of \(fewest) pod\(fewest == 1 ? "" : "s") at the fewest",
            help: fewest == 1
                ? "run more pods, or leave the budget out" : "let at least one pod of \(fewest) be away")
    }
}

/// What the controller counts the wanted pods of; a budget of others counts what happens to be there.
private let scaled: Set<String> = ["Deployment", "ReplicaSet", "ReplicationController", "Rollout", "StatefulSet"]

/// The field that leaves nothing to evict; null where something may be. Shares are rounded up, as the controller does.
private func strictField(of item: InventoryItem, _ fewest: Int) -> String? {
    if let least = item.spec.field("minAvailable")?.countOrShare(of: fewest) {
        return least >= fewest ? "minAvailable" : nil
    }
    return item.spec.field("maxUnavailable")?.countOrShare(of: fewest) == 0 ? "maxUnavailable" : nil
}
