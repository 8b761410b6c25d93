internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let securityBelowTier = Check(
        "security-below-tier", "A container asks for more than its tier's Pod Security level lets it have",
        why: """
            The namespace enforces the tier's level on pods alone: the Deployment would be taken, none of its pods would, and the \
            rollout would hang.
            """,
        follows: [.tierSection("podSecurity")],
        accepts: [
            """
            \(.acme)
              workloads: [ { name: web, image: docker.io/library/nginx:1.27, security: { runAsUser: 101, capabilities: [NET_BIND_SERVICE] } } ]
            """,
            """
            # tiers/open.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: open }
            spec: { inherits: standard, podSecurity: baseline }
            \(.tenant(of: "open"))
              workloads: [ { name: web, image: docker.io/library/nginx:1.27, security: { level: baseline, runAsUser: 0, capabilities: [CHOWN] } } ]
            """,
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - { name: web, image: docker.io/library/nginx:1.27, security: { level: «baseline» } }
                - { name: api, image: docker.io/library/nginx:1.27, security: { runAsUser: «0», capabilities: [NET_BIND_SERVICE, «CHOWN»] } }
              jobs:
                - { name: load, image: "docker.io/library/python:3.12", security: { level: «privileged» } }
            """,
            """
            # tiers/open.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: open }
            spec: { inherits: standard, podSecurity: baseline }
            \(.tenant(of: "open"))
              workloads: [ { name: web, image: docker.io/library/nginx:1.27, security: { runAsUser: «0» } } ]
            """,
        ],
        pass: .unit(checkSecurity))
}

private func checkSecurity(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.spec.workloads.items {
        judge(item.element.security, of: "workload `\(item.name)`", in: unit, &findings)
    }
    for item in unit.spec.jobs.items { judge(item.element.security, of: "job `\(item.name)`", in: unit, &findings) }
}

private func judge(
    _ given: Given<SecuritySpec>, of owner: @autoclosure () -> String, in unit: Unit, _ findings: inout Findings
) {
    guard let security = given.value else { return }
    let tier = (unit.tier.spec.podSecurity.value ?? .restricted).level
    let own = (security.level.value ?? .restricted).level
    func report(_ what: String, at span: Span, _ help: String) {
        findings.report(
            "\(owner()) of tenant `\(unit.name)` \(what), which level `\(tier.rawValue)` of tier `\(unit.tier.name)` refuses",
            tenant: unit.name, at: span, label: "asked for here",
            others: unit.tier.spec.podSecurity.span.map { [Label($0, "the tier's level")] } ?? [], help: help)
    }
    if own < tier, let span = security.level.span {
        report(
            "keeps only level `\(own.rawValue)`", at: span,
            "write `\(tier.rawValue)`, or move the tenant to another tier")
        return
    }
    if own == .restricted, security.runAsUser.value == 0, let span = security.runAsUser.span {
        findings.report(
            "\(owner()) of tenant `\(unit.name)` runs as root at level `restricted`", tenant: unit.name, at: span,
            label: "root", help: "name another user, or set `level: baseline` where the tier permits it")
    }
    guard tier == .restricted else { return }
    for capability in security.capabilities.elements where capability.value != .bindService {
        guard let value = capability.value, let span = capability.span else { continue }
        report("keeps capability `\(value.rawValue)`", at: span, "leave it out; `NET_BIND_SERVICE` alone may be kept")
    }
}

extension PodSecurityLevel {
    /// The level as one that can be compared.
    fileprivate var level: PodSecurity.Level {
        switch self {
        case .privileged: .privileged
        case .baseline: .baseline
        case .restricted: .restricted
        }
    }
}
