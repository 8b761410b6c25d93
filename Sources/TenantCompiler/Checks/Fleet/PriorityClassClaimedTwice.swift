internal import Diagnostics

extension Check {
    package static let priorityClassClaimedTwice = Check(
        "priority-class-claimed-twice", "Two tiers name the same PriorityClass",
        why: """
            Under pressure the pods of both tiers would be evicted alike, and the dearer tier would not get what it pays for.
            """,
        accepts: [
            """
            # tiers/extra.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: extra }
            spec: { inherits: standard, priorityClass: tenant-extra }
            """
        ],
        refuses: [
            """
            # tiers/pair.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: one }
            spec: { priorityClass: high }
            ---
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: two }
            spec: { priorityClass: «high» }
            """
        ],
        pass: .fleet(checkPriorityClasses))
}

private func checkPriorityClasses(_ fleet: Fleet, _ findings: inout Findings) {
    var first: [String: (tier: Tier, span: Span)] = [:]
    for tier in fleet.program.tiers.values.sorted(by: { $0.nameSpan.order < $1.nameSpan.order }) {
        guard let name = tier.spec.priorityClass.value?.text, let span = tier.spec.priorityClass.span else { continue }
        guard let other = first[name] else {
            first[name] = (tier, span)
            continue
        }
        // What is inherited is one claim, not two.
        if other.span == span { continue }
        findings.report(
            "tiers `\(other.tier.name)` and `\(tier.name)` both claim PriorityClass `\(name)`", at: span,
            label: "claimed again", others: [Label(other.span, "claimed first")], help: "name another PriorityClass")
    }
}

extension Span {
    fileprivate var order: (FileID, UInt32) { (file, start) }
}
