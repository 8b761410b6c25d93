internal import Diagnostics

extension Check {
    package static let playbookRepeated = Check(
        "playbook-repeated", "Two playbooks of a tenant have the same trigger",
        why: """
            Robusta runs both, so that a pod is deleted twice or told of twice; one playbook can have all the actions.
            """,
        given: .healingTier,
        accepts: [
            """
            \(.healedAcme)
              healing:
                - { on: PodCrashLoop, workload: api, actions: [logs_enricher] }
                - { on: PodCrashLoop, workload: web, actions: [delete_pod] }
              workloads:
                - { name: api, image: docker.io/library/nginx:1.27 }
                - { name: web, image: docker.io/library/nginx:1.27 }
            """
        ],
        refuses: [
            """
            \(.healedAcme)
              healing:
                - { on: PodCrashLoop, restarts: 5, actions: [logs_enricher] }
                - «{ on: PodCrashLoop, restarts: 5, actions: [delete_pod] }»
            """
        ],
        pass: .unit(checkTriggers))
}

private func checkTriggers(_ unit: Unit, _ findings: inout Findings) {
    let healing = unit.spec.healing
    var first: [HealingTarget: Span] = [:]
    for (playbook, span) in zip(healing.elements, healing.spans) {
        guard let target = HealingTarget(playbook) else { continue }
        guard let other = first[target] else {
            first[target] = span
            continue
        }
        findings.report(
            "tenant `\(unit.name)` has two playbooks for the same", tenant: unit.name, at: span, label: "again here",
            others: [Label(other, "first here")], help: "put the actions of both into one playbook")
    }
}

/// What sets a playbook off.
private struct HealingTarget: Hashable {
    let trigger: HealingTrigger
    let restarts: Int?
    let object: String?

    init?(_ playbook: HealingSpec) {
        guard let trigger = playbook.on.value else { return nil }
        self.trigger = trigger
        restarts = playbook.restarts.value
        object = playbook.workload.value?.text ?? playbook.job.value?.text ?? playbook.alert.value?.text
    }
}
