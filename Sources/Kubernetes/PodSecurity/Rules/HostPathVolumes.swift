internal import YAML

extension PodSecurity.Rule {
    static let hostPathVolumes = PodSecurity.Rule(
        "hostPathVolumes", .baseline, "No pod mounts files of its node"
    ) { pod, _ in
        let volumes = pod.volumes.enumerated().filter { $0.element.field("hostPath") != nil }
        guard !volumes.isEmpty else { return nil }
        let names = volumes.map { $0.element["name"]?.text ?? "" }
        return PodSecurity.Breach(
            reason: "hostPath volumes",
            detail: "\(PodSecurity.plural("volume", names.count)) \(PodSecurity.quoted(names))",
            faults: volumes.map { index, _ in
                PodSecurity.Fault(
                    pointer: FieldPointer(["spec", "volumes"]).appending(index: index).appending("hostPath"),
                    remedy: "use a claim or an `emptyDir`")
            })
    }
}
