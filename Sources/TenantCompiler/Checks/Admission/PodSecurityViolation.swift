internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let podSecurityViolation = Check(
        "pod-security-violation", "Pods break the Pod Security level of their namespace",
        why: """
            The API server takes the Deployment and refuses every pod of it: nothing runs, and only the events of its ReplicaSet say why.
            """,
        follows: [.tierSection("podSecurity")],
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Pod
            metadata: { name: shell }
            spec:
              securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
              containers:
                - name: shell
                  image: docker.io/library/busybox:1.36
                  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Pod
            metadata: { name: shell }
            spec:
              hostPID: «true»
              securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
              containers:
                - name: shell
                  image: docker.io/library/busybox:1.36
                  securityContext: { capabilities: { drop: [ALL] } }
            """
        ],
        pass: .unit(checkPodSecurity))
}

private func checkPodSecurity(_ unit: Unit, _ findings: inout Findings) {
    guard !unit.inventory.pods.isEmpty else { return }
    let level = unit.podSecurityLevel
    let version = unit.podSecurityVersion
    for item in unit.inventory.pods where !unit.declaresSecurity(of: item) {
        guard let template = item.template else { continue }
        let verdict = PodSecurity.judge(template, level: level, version: version)
        guard !verdict.isAllowed else { continue }
        let labels = places(of: verdict.breaches.flatMap(\.faults), item, unit)
        guard let first = labels.first else { continue }
        findings.report(
            "the pods of \(item.words) of tenant `\(unit.name)` break Pod Security level `\(level.rawValue)`",
            tenant: unit.name, at: first.span, label: first.text, others: Array(labels.dropFirst()),
            notes: ["Kubernetes would say: \(verdict.message)"], help: help(for: level, unit))
    }
}

extension Unit {
    /// Whether a generated object's pods are as `security` of its workload or job says, which `security-below-tier` judges.
    fileprivate func declaresSecurity(of item: InventoryItem) -> Bool {
        guard item.node == nil else { return false }
        let source = item.manifest.source
        return workload(namedAt: source)?.element.security.isSet == true
            || job(namedAt: source)?.element.security.isSet == true
    }
}

/// What has to change, one label for each place.
private func places(of faults: [PodSecurity.Fault], _ item: InventoryItem, _ unit: Unit) -> [Label] {
    var labels: [Label] = []
    for fault in faults {
        let span = item.span(inPod: fault.pointer, in: unit)
        if let index = labels.firstIndex(where: { $0.span == span }) {
            let text = labels[index].text
            if text != fault.remedy { labels[index] = Label(span, "\(text); \(fault.remedy)") }
        } else {
            labels.append(Label(span, fault.remedy))
        }
    }
    return labels
}

private func help(for level: PodSecurity.Level, _ unit: Unit) -> String {
    let looser = PodSecurity.Level.allCases.filter { $0 < level }.map { "`\($0.rawValue)`" }.joined(separator: " or ")
    return "change the fields, or have the platform team give tier `\(unit.tier.name)` level \(looser)"
}
