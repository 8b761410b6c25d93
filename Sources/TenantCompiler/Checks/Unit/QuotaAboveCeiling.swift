internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let quotaAboveCeiling = Check(
        "quota-above-ceiling", "A tenant asks for more than its tier's ceiling allows",
        why: """
            Ceilings are what the platform planned its clusters for; a quota above them is promised and not there.
            """,
        follows: [.tierSection("ceilings")],
        accepts: [
            """
            \(.acme)
              quota: { requests.cpu: "12" }
            """
        ],
        refuses: [
            """
            \(.acme)
              quota: { requests.cpu: «"24"» }
            """
        ],
        pass: .unit(checkCeilings))
}

private func checkCeilings(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.spec.quota.items {
        guard let asked = item.value.value, let span = item.value.span,
            let ceiling = unit.tier.spec.ceilings[item.key], let allowed = ceiling.value, asked > allowed
        else { continue }
        let owner = unit.owner(of: item.value.origin)
        findings.report(
            "\(owner.text) asks for more \(item.key) than tier `\(unit.tier.name)` allows", tenant: owner.tenant,
            at: span, label: "asked for here", others: ceiling.span.map { [Label($0, "the ceiling")] } ?? [],
            help: help(unit, key: item.key, asked: asked, allowed: allowed))
    }
}

private func help(_ unit: Unit, key: String, asked: Quantity, allowed: Quantity) -> String {
    let roomier = unit.program.tiers.values
        .filter { tier in tier.spec.ceilings[key]?.value.map { $0 >= asked } ?? false }
        .min { smaller($0, $1, key) }
    let move = roomier.map { ", or move the tenant to tier `\($0.name)`" } ?? ""
    return "ask for at most \(allowed.canonical)\(move)"
}

/// By ceiling, then by name, so that the advice is the same on every run.
private func smaller(_ a: Tier, _ b: Tier, _ key: String) -> Bool {
    guard let x = a.spec.ceilings[key]?.value, let y = b.spec.ceilings[key]?.value, x != y else {
        return a.name < b.name
    }
    return x < y
}
