internal import Kubernetes

extension Check {
    package static let invalidQuotaValue = Check(
        "invalid-quota-value", "A quota has an amount that the API server refuses",
        why: """
            Objects are counted in whole numbers, and nothing is counted below zero: the ResourceQuota would be refused and the namespace left without one.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              quota: { pods: 40 }
            """
        ],
        refuses: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              quota: { pods: «1.5» }
            """
        ],
        pass: .unit(checkAmounts))
}

private func checkAmounts(_ unit: Unit, _ findings: inout Findings) {
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
