internal import YAML

extension PodSecurity.Rule {
    /// Image volumes are allowed by the API servers that know them, from 1.33 on, whatever release is named.
    static let restrictedVolumes = PodSecurity.Rule(
        "restrictedVolumes", .restricted, overrides: "hostPathVolumes",
        "Volumes are claims, the pod's own, or from a driver made for it"
    ) { pod, minor in
        var names: [String] = []
        var types: Set<String> = []
        var faults: [PodSecurity.Fault] = []
        for (index, volume) in pod.volumes.enumerated() {
            let given = volume.members.filter { $0.key != "name" && $0.value.isGiven }.map(\.key)
            if given.contains(where: { isAllowed($0, minor) }) { continue }
            let type = given.first { known.contains($0) } ?? "unknown"
            names.append(volume["name"]?.text ?? "")
            types.insert(type)
            let pointer = FieldPointer(["spec", "volumes"]).appending(index: index)
            faults.append(
                PodSecurity.Fault(
                    pointer: given.first.map { pointer.appending($0) } ?? pointer,
                    remedy: "use a claim, `emptyDir`, `configMap`, `secret`, `projected`, `downwardAPI` or `csi`"))
        }
        guard !names.isEmpty else { return nil }
        let verb = names.count == 1 ? "uses" : "use"
        return PodSecurity.Breach(
            reason: "restricted volume types",
            detail: "\(PodSecurity.plural("volume", names.count)) \(PodSecurity.quoted(names)) \(verb) "
                + "\(PodSecurity.plural("restricted volume type", types.count)) \(PodSecurity.quoted(types.sorted()))",
            faults: faults)
    }

    private static func isAllowed(_ type: String, _ minor: Int) -> Bool {
        allowed.contains(type) || (minor >= 33 && type == "image")
    }

    private static let allowed: Set<String> = [
        "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret",
    ]

    /// What admission calls by its name; all else is `unknown` to it.
    private static let known: Set<String> = [
        "hostPath", "gcePersistentDisk", "awsElasticBlockStore", "gitRepo", "nfs", "iscsi", "glusterfs", "rbd",
        "flexVolume", "cinder", "cephfs", "flocker", "fc", "azureFile", "vsphereVolume", "quobyte", "azureDisk",
        "photonPersistentDisk", "portworxVolume", "scaleIO", "storageos",
    ]
}
