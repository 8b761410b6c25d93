internal import Diagnostics

extension Check {
    package static let healingOutsideTier = Check(
        "healing-outside-tier", "A tenant declares playbooks that its tier does not have",
        why: """
            No playbook would come out, and what the tenant counts on would never run.
            """,
        follows: [.tierSection("features")],
        given: .healingTier,
        accepts: [
            """
            \(.healedAcme)
              healing: [ { on: PodCrashLoop, restarts: 5, actions: [logs_enricher, delete_pod] } ]
            """
        ],
        refuses: [
            """
            \(.acme)
              healing: «[ { on: PodCrashLoop, actions: [logs_enricher] } ]»
            """
        ],
        pass: .unit(checkFeature))
}

private func checkFeature(_ unit: Unit, _ findings: inout Findings) {
    let feature = unit.tier.spec.features.selfHealing
    guard feature.value != true, !unit.spec.healing.elements.isEmpty, let span = unit.spec.healing.span else { return }
    findings.report(
        "tenant `\(unit.name)` declares playbooks, and tier `\(unit.tier.name)` has none", tenant: unit.name, at: span,
        label: "declared here", others: feature.span.map { [Label($0, "the tier's word")] } ?? [],
        help: "leave them out, or move the tenant to a tier with `features.selfHealing`")
}
