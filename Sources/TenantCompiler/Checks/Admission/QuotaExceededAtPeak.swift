internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let quotaExceededAtPeak = Check(
        "quota-exceeded-at-peak", "What a tenant runs at its peak does not fit its quota",
        why: """
            The pods beyond the quota are refused when they are needed most: an autoscaler stops short of its maximum, and a rollout waits for ever for room. The peak is the most pods that autoscalers allow and those that rollouts add, all jobs, and what operators make of databases and monitoring.
            """,
        follows: [
            .section("databases"), .section("jobs"), .section("limitRange"), .section("quota"),
            .section("workloads"), .tierSection("limitRange"), .tierSection("quota"),
        ],
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: { name: archive }
            spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            \(.deployment(container: #"resources: { limits: { cpu: "1", memory: 512Mi } }"#, replicas: "replicas: «30»"))
            """
        ],
        pass: .unit(checkPeak))
}

private func checkPeak(_ unit: Unit, _ findings: inout Findings) {
    guard !unit.inventory.quotas.isEmpty else { return }
    let contributions = PeakContext(unit.inventory).contributions
    for quota in unit.inventory.quotas {
        let peak = Peak(of: contributions, in: quota)
        // What the same object takes too much of is one finding.
        var told: [(main: PeakContribution, span: Span, keys: [String])] = []
        for key in peak.quota.exceeded {
            guard let main = peak.contributions(to: key).first else { continue }
            let span = main.setter.span(at: main.pointer, in: unit)
            if let index = told.firstIndex(where: { $0.span == span }) {
                told[index].keys.append(key)
            } else {
                told.append((main, span, [key]))
            }
        }
        for item in told { report(item.keys, item.main, at: item.span, of: peak, unit, &findings) }
    }
}

private func report(
    _ keys: [String], _ main: PeakContribution, at span: Span, of peak: Peak, _ unit: Unit,
    _ findings: inout Findings
) {
    let sums = keys.map { key in
        "\(key) \(peak.quota.asked[key] ?? .zero) of \(peak.quota.hard[key] ?? .zero)"
    }
    let asked = keys.map { Peak.amount(of: main, $0).canonical + " of " + $0 }.joined(separator: ", ")
    let isTenants = peak.quota.name == "tenant-quota"
    let bounds = keys.compactMap { isTenants ? unit.spec.quota[$0]?.span : nil }.map { Label($0, "the quota") }
    findings.report(
        "at its peak tenant `\(unit.name)` needs more than quota `\(peak.quota.name)` has: "
            + sums.joined(separator: ", "),
        tenant: unit.name, at: span, label: "\(main.count) \(main.words): \(asked)",
        others: bounds, notes: keys.map { sum(of: $0, peak) } + answer(to: keys, peak), help: help(main, peak))
}

/// `limits.cpu: 30 of Deployment `web` (30 pods), 500m of Job `migrate` (1 pod)`.
private func sum(of key: String, _ peak: Peak) -> String {
    let parts = peak.contributions(to: key)
    let shown = parts.prefix(mostParts).map { part in
        "\(Peak.amount(of: part, key)) of \(part.item.words) (\(part.count) \(part.words))"
    }
    let rest = parts.count > mostParts ? ["and \(parts.count - mostParts) more"] : []
    return "\(key): " + (shown + rest).joined(separator: ", ")
}

/// Of one sum; more of them say nothing new.
private let mostParts = 8

private func answer(to keys: [String], _ peak: Peak) -> [String] {
    let first = peak.refusals.first { $0.refusal.keys.contains(where: keys.contains) }
    guard let (contribution, refusal) = first else { return [] }
    return ["Kubernetes would say, of the first of \(contribution.item.words) that is refused: \(refusal.message)"]
}

private func help(_ main: PeakContribution, _ peak: Peak) -> String {
    guard let field = main.field else { return "ask for less, or for a larger quota" }
    guard let fitting = peak.fitting(main) else { return "lower `\(field)` and the rest, or ask for a larger quota" }
    return "lower `\(field)`, since \(fitting) of these fit beside the rest; or ask for a larger quota"
}
