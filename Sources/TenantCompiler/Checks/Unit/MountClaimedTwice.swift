internal import Diagnostics

extension Check {
    package static let mountClaimedTwice = Check(
        "mount-claimed-twice", "Two volumes of a container are mounted at one place",
        why: """
            The API server refuses the pod template, and with it the whole workload.
            """,
        accepts: [
            """
            \(.acme)
              workloads:
                - name: web
                  image: docker.io/library/nginx:1.27
                  volumes: [ { name: cache, mountPath: /cache, temporary: 1Gi }, { name: tmp, mountPath: /tmp, temporary: 5Gi } ]
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - name: web
                  image: docker.io/library/nginx:1.27
                  volumes: [ { name: cache, mountPath: /cache, temporary: 1Gi }, { name: more, mountPath: «/cache», temporary: 5Gi } ]
            """
        ],
        pass: .unit(checkMounts))
}

private func checkMounts(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.spec.workloads.items { checkMounts(item.element.volumes, of: item.name, in: unit, &findings) }
    for item in unit.spec.jobs.items { checkMounts(item.element.volumes, of: item.name, in: unit, &findings) }
}

private func checkMounts(
    _ volumes: Named<VolumeSpec>, of owner: String, in unit: Unit, _ findings: inout Findings
) {
    guard volumes.items.count > 1 else { return }
    var first: [String: Span] = [:]
    for volume in volumes.items {
        guard let path = volume.element.mountPath.value?.text, let span = volume.element.mountPath.span else {
            continue
        }
        guard let other = first.updateValue(span, forKey: path) else { continue }
        findings.report(
            "`\(owner)` of tenant `\(unit.name)` mounts two volumes at `\(path)`", tenant: unit.name, at: span,
            label: "again here", others: [Label(other, "first here")], help: "mount one of them elsewhere")
    }
}
