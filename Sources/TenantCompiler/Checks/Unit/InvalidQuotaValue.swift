internal import Kubernetes
internal import YAML

extension Check {
    package static let invalidQuotaValue = Check(
        "invalid-quota-value", "A quota has an amount that the API server refuses",
        why: """
            Objects are counted in whole numbers, and nothing is counted below zero: the ResourceQuota would be refused and the namespace left without one.
            """,
        accepts: [
            """
            \(.acme)
              quota: { pods: 40 }
            """
        ],
        refuses: [
            """
            \(.acme)
              quota: { pods: «1.5» }
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ResourceQuota
            metadata: { name: extra }
            spec: { hard: { pods: «1.5», limits.nvidia.com/gpu: «"1"», limits.cpu: "8" } }
            """,
        ],
        pass: .unit(checkAmounts))
}

private func checkAmounts(_ unit: Unit, _ findings: inout Findings) {
    if !unit.raw.isEmpty { checkWritten(unit, &findings) }
    for item in unit.spec.quota.items {
        guard let amount = item.value.value, let span = item.value.span,
            let problem = ResourceQuotaKey.problem(in: amount, for: item.key)
        else { continue }
        let owner = unit.owner(of: item.value.origin)
        findings.report(
            "`\(item.key)` cannot be \(amount.canonical) in the quota of \(owner.text)", tenant: owner.tenant,
            at: span, label: problem, help: "write a whole number that is not negative")
    }
}

/// ResourceQuotas that somebody brings as objects, their keys too.
private func checkWritten(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.items(of: "ResourceQuota") where item.node != nil {
        for member in item.spec.field("hard")?.members ?? [] {
            let span = item.span(at: FieldPointer(["spec", "hard", member.key]), in: unit)
            if let problem = ResourceQuotaKey.problem(in: member.key) {
                findings.report(
                    "\(item.words) of tenant `\(unit.name)` counts nothing by `\(member.key)`", tenant: unit.name,
                    at: span, label: problem.message,
                    help: problem.suggestion.map { "did you mean `\($0)`?" } ?? "name a resource that a quota counts")
            } else if let amount = Quantity(member.value),
                let problem = ResourceQuotaKey.problem(in: amount, for: member.key)
            {
                findings.report(
                    "`\(member.key)` cannot be \(amount.canonical) in \(item.words) of tenant `\(unit.name)`",
                    tenant: unit.name, at: span, label: problem, help: "write a whole number that is not negative")
            }
        }
    }
}
