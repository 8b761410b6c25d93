internal import YAML

extension PodSecurity.Rule {
    static let restrictedSeccomp = PodSecurity.Rule(
        "seccompProfile_restricted", .restricted, since: 19, overrides: "seccompProfile_baseline",
        "Every container has a seccomp profile, its own or the pod's"
    ) { pod, minor in
        if minor >= 25, pod.isForWindows { return nil }
        if let breach = seccompTally(of: pod).seccompBreach { return breach }
        guard seccompType(of: pod.securityContext) == nil else { return nil }
        var tally = ContainerTally()
        for container in pod.containers where seccompType(of: container.securityContext) == nil {
            tally.add(
                container, at: "securityContext", "seccompProfile",
                remedy: "set `seccompProfile: { type: RuntimeDefault }`")
        }
        return tally.breach(
            "seccompProfile",
            "pod or \(tally.containerWords) must set securityContext.seccompProfile.type to "
                + "\"RuntimeDefault\" or \"Localhost\"")
    }
}
