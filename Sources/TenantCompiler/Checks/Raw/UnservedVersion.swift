internal import Diagnostics
internal import Kubernetes
internal import YAML

extension Check {
    package static let unservedVersion = Check(
        "unserved-version", "A raw manifest is of a version that Kubernetes does not serve",
        severity: .warning,
        why: """
            The API server knows no such resource, so Argo CD cannot apply it; old versions are dropped some releases after a newer one.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: policy/v1
            kind: PodDisruptionBudget
            metadata: { name: web }
            spec: { minAvailable: 1 }
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: «policy/v1beta1»
            kind: PodDisruptionBudget
            metadata: { name: web }
            spec: { minAvailable: 1 }
            """
        ],
        pass: .unit(checkVersions))
}

private func checkVersions(_ unit: Unit, _ findings: inout Findings) {
    for object in unit.raw {
        guard let kind = ObjectKind.find(apiVersion: object.apiVersion, kind: object.kind),
            ObjectKind.isBuiltIn(group: kind.group, kind: kind.kind),
            !kind.versions.contains(where: { kind.apiVersion($0) == object.apiVersion })
        else { continue }
        let served = kind.versions.map { "`\(kind.apiVersion($0))`" }.joined(separator: " or ")
        findings.report(
            "\(object.kind) `\(object.name)` of tenant `\(unit.name)` is of version `\(object.apiVersion)`",
            tenant: unit.name, at: object.node(at: "apiVersion").span, label: "not served by Kubernetes 1.32",
            help: "write \(served)")
    }
}

extension ObjectKind {
    fileprivate func apiVersion(_ version: String) -> String { group.isEmpty ? version : "\(group)/\(version)" }
}
