internal import YAML

extension PodSecurity.Rule {
    /// From 1.35 on, a pod with users of its own may unmask what `/proc` shows.
    static let procMount = PodSecurity.Rule(
        "procMount", .baseline, "No container sees more of `/proc` than the runtime shows"
    ) { pod, minor in
        minor >= 35 && pod.hasUserNamespace ? nil : procMountBreach(of: pod)
    }

    static func procMountBreach(of pod: PodTemplate) -> PodSecurity.Breach? {
        var tally = ContainerTally()
        for container in pod.containers {
            guard let type = container.securityContext?.field("procMount")?.text, type != "Default" else { continue }
            tally.add(container, value: type, at: "securityContext", "procMount", remedy: "remove `procMount`")
        }
        return tally.breach(
            "procMount",
            "\(tally.containerWords) must not set securityContext.procMount to \(PodSecurity.quoted(tally.sortedValues))"
        )
    }
}
