internal import Kubernetes
internal import YAML

extension ContainerSpec {
    /// Programs expect to write to `/tmp`, also where the rest of the image's files can only be read.
    var needsTemporaryFolder: Bool {
        hasReadOnlyRoot && !volumes.items.contains { $0.element.mountPath.value?.text == temporaryFolder }
    }
}

private let temporaryFolder = "/tmp"
/// No volume of an author's is called this.
private let temporaryVolume = "tenantc-tmp"

extension Unit {
    /// A volume of a pod; nothing where a StatefulSet makes it from its own template.
    func volume(_ volume: VolumeSpec, name: String, of owner: String, _ component: Component) -> Value {
        if let secret = volume.secret.value?.text {
            return ["name": .string(name), "secret": ["secretName": .string(secret)]]
        }
        if let map = volume.configMap.value?.text {
            return ["name": .string(name), "configMap": ["name": .string(map)]]
        }
        if let claim = volume.claim.value?.text { return .claimVolume(name, claim: claim) }
        if volume.storage.isSet {
            return component == .job ? .claimVolume(name, claim: Self.claimName(job: owner, volume: name)) : .absent
        }
        return ["name": .string(name), "emptyDir": ["sizeLimit": .quantity(volume.temporary.value)]]
    }

    /// The claim of a job's own volume.
    package static func claimName(job: String, volume: String) -> String { "\(job)-\(volume)" }

    /// `spec` of a claim: one node at a time, of the Platform's class.
    func claimSpec(_ size: Quantity?) -> Value {
        [
            "accessModes": ["ReadWriteOnce"],
            "storageClassName": .optional(platform.storageClass.value.map { .string($0.text) }),
            "resources": ["requests": ["storage": .quantity(size)]],
        ]
    }
}

extension Value {
    /// Whether the claim that this is the `spec` of can be attached to one node alone.
    var isClaimOfOneNode: Bool {
        let modes = (self["accessModes"]?.items ?? []).compactMap(\.text)
        return !modes.isEmpty && modes.allSatisfy { $0 == "ReadWriteOnce" || $0 == "ReadWriteOncePod" }
    }

    /// Enough for what passes through, and an end to what would fill the node.
    static let temporaryFolder: Value = [
        "name": .string(temporaryVolume), "emptyDir": ["sizeLimit": "1Gi"],
    ]

    fileprivate static func claimVolume(_ name: String, claim: String) -> Value {
        ["name": .string(name), "persistentVolumeClaim": ["claimName": .string(claim)]]
    }

    /// `volumeMounts` of a container.
    static func mounts(of spec: some ContainerSpec) -> Value {
        var mounts = spec.volumes.items.map { item -> Value in
            let volume = item.element
            let isReadOnly = volume.readOnly.value ?? (volume.secret.isSet || volume.configMap.isSet)
            return [
                "name": .string(item.name),
                "mountPath": .string(volume.mountPath.value?.text ?? ""),
                "readOnly": isReadOnly ? true : .absent,
            ]
        }
        if spec.needsTemporaryFolder {
            mounts.append(["name": .string(temporaryVolume), "mountPath": "/tmp"])
        }
        return Value.list(mounts).orAbsent
    }
}
