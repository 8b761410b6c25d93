internal import YAML

/// What is left of an object while its tenant is suspended: nothing runs and nobody reaches it, and all else,
/// volumes first, stays; null for what can only be left out.
func suspended(_ manifest: Manifest) -> Manifest? {
    switch (manifest.group, manifest.kind) {
    case ("apps", "Deployment"), ("apps", "StatefulSet"), ("apps", "ReplicaSet"), ("argoproj.io", "Rollout"),
        ("", "ReplicationController"):
        return manifest.setting("replicas", 0)
    case ("monitoring.coreos.com", "Prometheus"):
        return manifest.setting("replicas", 0)
    case ("batch", "CronJob"), ("batch", "Job"):
        return manifest.setting("suspend", true)
    case ("apps", "DaemonSet"), ("", "Pod"), ("networking.k8s.io", "Ingress"), ("gateway.networking.k8s.io", _),
        ("keda.sh", _), ("monitoring.coreos.com", "PrometheusRule"):
        return nil
    default: return manifest
    }
}

extension Manifest {
    /// The manifest with a key of its `spec` set.
    fileprivate func setting(_ key: String, _ setting: Value) -> Manifest {
        guard case .map(var members) = value else { return self }
        let index = members.firstIndex { $0.key == "spec" }
        var spec: [Member] = []
        if let index, case .map(let own) = members[index].value { spec = own }
        if let place = spec.firstIndex(where: { $0.key == key }) {
            spec[place].value = setting
        } else {
            spec.insert(Member(key, setting), at: 0)
        }
        if let index { members[index].value = .map(spec) } else { members.append(Member("spec", .map(spec))) }
        return Manifest(
            apiVersion: apiVersion, kind: kind, name: name, namespace: namespace, value: .map(members), area: area,
            source: source)
    }
}
