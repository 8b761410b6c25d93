internal import YAML

extension Emitter {
    static let appProject = Emitter(
        "AppProject <tenant>-<environment>", "Always: what Argo CD may sync for the tenant, and where"
    ) { unit in
        let argocd = unit.platform.argocd
        let name = unit.applicationName
        let manifest: Value = [
            "apiVersion": "argoproj.io/v1alpha1",
            "kind": "AppProject",
            "metadata": [
                "name": .string(name),
                "namespace": .string(argocd.namespace.value?.text ?? "argocd"),
                "labels": unit.labelValues,
            ],
            "spec": [
                "description": .string("Tenant \(unit.name) in \(unit.environment.name)"),
                "sourceRepos": [.string(argocd.repoURL.value?.text ?? "")],
                "destinations": [
                    ["server": .string(unit.clusterURL), "namespace": .string(unit.namespace)]
                ],
                "clusterResourceWhitelist": [
                    ["group": "", "kind": "Namespace", "name": .string(unit.namespace)]
                ],
            ],
        ]
        return [unit.argocdObject("AppProject", name, manifest)]
    }
}

extension Unit {
    /// One Argo CD may serve several environments, so names carry both.
    package var applicationName: String { Self.applicationName(tenant: name, environment: environment.name) }

    package static func applicationName(tenant: String, environment: String) -> String { "\(tenant)-\(environment)" }

    package var clusterURL: String { environment.spec.cluster.value?.text ?? PlatformSpec.builtInCluster }

    func argocdObject(_ kind: String, _ name: String, _ value: Value) -> Manifest {
        Manifest(
            apiVersion: "argoproj.io/v1alpha1", kind: kind, name: name,
            namespace: platform.argocd.namespace.value?.text ?? "argocd", value: value, area: .argocd,
            source: tenant.document.nameSpan)
    }
}
