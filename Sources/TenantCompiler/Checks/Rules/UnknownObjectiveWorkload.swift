internal import Diagnostics

extension Check {
    package static let unknownObjectiveWorkload = Check(
        "unknown-objective-workload", "An objective is promised for a workload that the tenant does not have",
        severity: .warning,
        why: """
            Its alerts would name a workload that nobody finds. Mostly the workload was renamed and the objective was not.
            """,
        follows: [.section("workloads")],
        accepts: [
            .workloadWithObjective("api"),
            // What does not come from here may run elsewhere.
            .objective(tier: "{ slo: { availability: 99.9% } }", isSent: true),
        ],
        refuses: [.workloadWithObjective("«apis»")],
        pass: .unit(checkWorkloads))
}

extension Example {
    fileprivate static func workloadWithObjective(_ name: String) -> Example {
        """
        \(.acme)
          workloads: [ { name: api, image: "docker.io/library/nginx:1.27" } ]
          slos: [ { name: up, workload: \(name), objective: 99%, window: 30d, indicator: { ratio: { errors: a_total, total: b_total } } } ]
        """
    }
}

private func checkWorkloads(_ unit: Unit, _ findings: inout Findings) {
    let own = unit.spec.workloads.items.map(\.name)
    // Who declares none has them somewhere else.
    guard !own.isEmpty else { return }
    for item in unit.spec.slos.items {
        guard let name = item.element.workload.value, let span = item.element.workload.span, !own.contains(name),
            !unit.inventory.pods.contains(where: { $0.manifest.name == name })
        else { continue }
        let nearest = Suggestion.nearest(to: name, among: own)
        findings.report(
            "objective `\(item.name)` is promised for workload `\(name)`, which tenant `\(unit.name)` does not have",
            tenant: unit.name, at: span, label: nearest.map { "did you mean `\($0)`?" } ?? "no such workload",
            help: "name one of \(own.map { "`\($0)`" }.joined(separator: ", "))",
            fixes: nearest.map { [Fix("write `\($0)`", edits: [Edit(span, word: $0)], isSafe: false)] } ?? [])
    }
}
