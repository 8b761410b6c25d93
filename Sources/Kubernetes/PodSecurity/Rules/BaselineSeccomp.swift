internal import YAML

extension PodSecurity.Rule {
    /// Before 1.19, profiles were annotations.
    static let baselineSeccomp = PodSecurity.Rule(
        "seccompProfile_baseline", .baseline, "No pod takes the runtime's seccomp profile away"
    ) { pod, minor in
        minor < 19 ? seccompAnnotationBreach(of: pod) : seccompTally(of: pod).seccompBreach
    }

    /// What sets a type that is not allowed.
    static func seccompTally(of pod: PodTemplate) -> ContainerTally {
        var tally = ContainerTally()
        let keys = ["securityContext", "seccompProfile", "type"]
        let remedy = "use `RuntimeDefault` or `Localhost`"
        if let type = seccompType(of: pod.securityContext), !isAllowedSeccomp(type) {
            tally.addPod(value: type, at: keys, remedy)
        }
        for container in pod.containers {
            guard let type = seccompType(of: container.securityContext), !isAllowedSeccomp(type) else { continue }
            tally.add(container, value: type, at: FieldPointer(keys), remedy)
        }
        return tally
    }

    /// Null where there is no profile; an empty text where it names no type.
    static func seccompType(of context: Value?) -> String? {
        context?.field("seccompProfile").map { $0["type"]?.text ?? "" }
    }

    static func isAllowedSeccomp(_ type: String) -> Bool { type == "RuntimeDefault" || type == "Localhost" }

    private static func seccompAnnotationBreach(of pod: PodTemplate) -> PodSecurity.Breach? {
        let names = pod.containers.map { "container.seccomp.security.alpha.kubernetes.io/" + $0.name }
        let bad = pod.annotations.filter { annotation in
            let value = annotation.value.text ?? ""
            return (annotation.key == "seccomp.security.alpha.kubernetes.io/pod" || names.contains(annotation.key))
                && !["runtime/default", "docker/default"].contains(value) && !value.hasPrefix("localhost/")
        }.sorted { $0.key < $1.key }
        guard !bad.isEmpty else { return nil }
        let words = bad.map { "\($0.key)=\"\($0.value.text ?? "")\"" }.joined(separator: ", ")
        return PodSecurity.Breach(
            reason: "seccompProfile", detail: "forbidden \(PodSecurity.plural("annotation", bad.count)) \(words)",
            faults: bad.map {
                PodSecurity.Fault(
                    pointer: FieldPointer(["metadata", "annotations", $0.key]), remedy: "use `runtime/default`")
            })
    }
}

extension ContainerTally {
    var seccompBreach: PodSecurity.Breach? {
        breach(
            "seccompProfile",
            "\(setters) must not set securityContext.seccompProfile.type to \(PodSecurity.quoted(sortedValues))")
    }
}
