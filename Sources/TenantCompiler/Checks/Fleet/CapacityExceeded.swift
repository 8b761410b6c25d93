internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let capacityExceeded = Check(
        "capacity-exceeded", "The quotas of an environment add up to more than its cluster holds",
        why: """
            Quotas are promises. Beyond capacity times `overcommit` some tenant will find its pods pending while its quota says there is room.
            """,
        given: .acme,
        accepts: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              environments: { production: { cluster: https://kubernetes.default.svc, capacity: { cpu: 64 } } }
            """
        ],
        refuses: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              environments: { production: { cluster: https://kubernetes.default.svc, capacity: { cpu: «4» } } }
            """
        ],
        pass: .fleet(checkCapacity))
}

private func checkCapacity(_ fleet: Fleet, _ findings: inout Findings) {
    for environment in fleet.program.platform.environments {
        let members = fleet.members.filter { $0.environment == environment.name && $0.lifecycle != .retired }
        for item in environment.spec.capacity.items {
            guard let capacity = item.value.value, let span = item.value.span else { continue }
            let key = "requests." + item.key
            let amounts = members.compactMap { member in
                member.quota.first { $0.key == key }.map { (member, $0.quantity) }
            }
            guard let sum = amounts.reduce(Quantity(integer: 0) as Quantity?, { $0?.adding($1.1) }),
                let limit = environment.limit(capacity), sum > limit
            else { continue }
            let largest = amounts.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.tenant < $1.0.tenant }.prefix(3)
            findings.report(
                "the tenants of `\(environment.name)` are promised \(sum.canonical) \(item.key), and it holds \(limit.canonical)",
                at: span, label: "capacity before overcommit",
                others: largest.map { Label($0.0.nameSpan, "promised \($0.1.canonical)") },
                notes: ["\(amounts.count) tenants have a quota of `requests.\(item.key)` there; the largest are shown"],
                help: "add capacity, raise `overcommit`, or lower quotas")
        }
    }
}

extension Environment {
    /// Capacity times overcommit, which is 1 where nothing is said.
    fileprivate func limit(_ capacity: Quantity) -> Quantity? {
        let factor = spec.overcommit.value ?? ExactDecimal(units: 1, scale: 0)
        let denominator = (0..<factor.scale).reduce(1) { product, _ in product * 10 }
        return capacity.multiplied(byNumerator: Int(factor.units), denominator: denominator)
    }
}
