internal import YAML

/// What is left of an object while its tenant is suspended: nothing runs and nobody reaches it, and all else,
/// volumes first, stays; null for what can only be left out.
func suspended(_ manifest: Manifest) -> Manifest? {
    switch (manifest.group, manifest.kind) {
    case ("apps", "Deployment"), ("apps", "StatefulSet"), ("apps", "ReplicaSet"), ("argoproj.io", "Rollout"),
        ("", "ReplicationController"):
        return manifest.setting("replicas", 0)
    case ("batch", "Job") where manifest.isHook:
        // Argo CD would wait for it until the tenant is woken.
        return nil
    case ("monitoring.coreos.com", "Prometheus"):
        return manifest.setting("replicas", 0)
    case ("batch", "CronJob"), ("batch", "Job"):
        return manifest.setting("suspend", true)
    case ("postgresql.cnpg.io", "ScheduledBackup"):
        return manifest.setting("suspend", true)
    case ("postgresql.cnpg.io", "Cluster"):
        return manifest.annotating("cnpg.io/hibernation", "on")
    case ("apps", "DaemonSet"), ("", "Pod"), ("networking.k8s.io", "Ingress"), ("gateway.networking.k8s.io", _),
        ("keda.sh", _), ("autoscaling", "HorizontalPodAutoscaler"), ("monitoring.coreos.com", "PrometheusRule"):
        return nil
    default: return manifest
    }
}

extension Manifest {
    fileprivate var isHook: Bool { value["metadata"]?["annotations"]?[SyncHook.annotation] != nil }

    /// The manifest with a key of its `spec` set.
    fileprivate func setting(_ key: String, _ setting: Value) -> Manifest {
        with(value.updating("spec") { $0.updating(key) { _ in setting } })
    }

    /// The manifest with an annotation.
    fileprivate func annotating(_ key: String, _ text: String) -> Manifest {
        with(
            value.updating("metadata") { metadata in
                metadata.updating("annotations") { $0.updating(key) { _ in .string(text) } }
            })
    }

    private func with(_ value: Value) -> Manifest {
        Manifest(
            apiVersion: apiVersion, kind: kind, name: name, namespace: namespace, value: value, area: area,
            source: source)
    }
}

extension Value {
    /// The map with the value of a key changed; a key that is not there comes first.
    fileprivate func updating(_ key: String, _ change: (Value) -> Value) -> Value {
        var members: [Member] = []
        if case .map(let own) = self { members = own }
        if let index = members.firstIndex(where: { $0.key == key }) {
            members[index].value = change(members[index].value)
        } else {
            members.insert(Member(key, change(.map([]))), at: 0)
        }
        return .map(members)
    }
}
