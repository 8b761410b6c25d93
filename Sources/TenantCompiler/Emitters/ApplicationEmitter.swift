internal import YAML

extension Emitter {
    static let application = Emitter(
        "Application <tenant>-<environment>", "Always: syncs the tenant's folder of `out/` to its namespace"
    ) { unit in
        let argocd = unit.platform.argocd
        let name = unit.applicationName
        let manifest: Value = [
            "apiVersion": "argoproj.io/v1alpha1",
            "kind": "Application",
            "metadata": [
                "name": .string(name),
                "namespace": .string(argocd.namespace.value?.text ?? "argocd"),
                "labels": unit.labelValues,
            ],
            "spec": [
                "project": .string(name),
                "source": [
                    "repoURL": .string(argocd.repoURL.value?.text ?? ""),
                    "targetRevision": .string(argocd.targetRevision.value ?? "HEAD"),
                    "path": .string(unit.syncedPath),
                ],
                "destination": [
                    "server": .string(unit.clusterURL),
                    "namespace": .string(unit.namespace),
                ],
                "syncPolicy": [
                    "automated": ["prune": true, "selfHeal": true],
                    "syncOptions": ["ApplyOutOfSyncOnly=true", "ServerSideApply=true"],
                ],
            ],
        ]
        return [unit.argocdObject("Application", name, manifest)]
    }
}

extension Unit {
    /// The folder that Argo CD reads, from the root of the repository.
    fileprivate var syncedPath: String {
        let root = platform.argocd.path.value?.text ?? "out"
        let folder = "\(environment.name)/tenants/\(name)"
        return root.isEmpty || root == "." ? folder : "\(root)/\(folder)"
    }
}
