internal import Kubernetes

extension RawObject {
    /// The images that a pod made from the object runs or mounts.
    ///
    /// Custom resources put images where they like, so there every `image` and `imageName` counts.
    var images: [RawField] {
        if let podSpec { return Self.images(inPod: podSpec) }
        let group = ObjectKind.group(of: apiVersion)
        return ObjectKind.isBuiltIn(group: group, kind: kind) ? [] : Self.images(anywhereIn: root)
    }

    private static func images(inPod pod: RawField) -> [RawField] {
        let containers = ["initContainers", "containers", "ephemeralContainers"].flatMap { pod[$0]?.items ?? [] }
        let volumes = pod["volumes"]?.items ?? []
        return containers.compactMap { $0["image"] } + volumes.compactMap { $0["image"]?["reference"] }
    }

    private static func images(anywhereIn field: RawField) -> [RawField] {
        field.members.flatMap { key, member in
            (key == "image" || key == "imageName") && member.text != nil ? [member] : images(anywhereIn: member)
        } + field.items.flatMap(images(anywhereIn:))
    }
}
