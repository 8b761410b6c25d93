internal import YAML

extension PodSecurity.Rule {
    /// Fields and, since older releases read them, annotations.
    static let appArmorProfile = PodSecurity.Rule(
        "appArmorProfile", .baseline, "No pod takes the runtime's AppArmor profile away"
    ) { pod, _ in
        var tally = ContainerTally()
        let keys = ["securityContext", "appArmorProfile", "type"]
        let remedy = "use `RuntimeDefault` or `Localhost`"
        if let type = profileType(of: pod.securityContext) { tally.addPod(value: type, at: keys, remedy) }
        for container in pod.containers {
            guard let type = profileType(of: container.securityContext) else { continue }
            tally.add(container, value: type, at: FieldPointer(keys), remedy)
        }
        let annotations = pod.annotations.filter { $0.key.hasPrefix(prefix) && !isAllowed($0.value.text ?? "") }
        var setters = tally.isEmpty ? [] : [tally.setters]
        if !annotations.isEmpty { setters.append(PodSecurity.plural("annotation", annotations.count)) }
        guard !setters.isEmpty else { return nil }
        let values =
            tally.sortedValues + annotations.map { "\($0.key)=\"\($0.value.text ?? "")\"" }.sorted()
        return PodSecurity.Breach(
            reason: PodSecurity.plural("forbidden AppArmor profile", values.count),
            detail: "\(setters.joined(separator: " and ")) must not set AppArmor profile type to "
                + PodSecurity.quoted(values),
            faults: tally.faults
                + annotations.map {
                    PodSecurity.Fault(
                        pointer: FieldPointer(["metadata", "annotations", $0.key]),
                        remedy: "use `runtime/default` or `localhost/<profile>`")
                })
    }

    private static let prefix = "container.apparmor.security.beta.kubernetes.io/"

    private static func isAllowed(_ profile: String) -> Bool {
        profile.isEmpty || profile == "runtime/default" || profile.hasPrefix("localhost/")
    }

    /// The type where it is none of those allowed.
    private static func profileType(of context: Value?) -> String? {
        guard let profile = context?.field("appArmorProfile") else { return nil }
        let type = profile["type"]?.text ?? ""
        return ["RuntimeDefault", "Localhost"].contains(type) ? nil : type
    }
}
