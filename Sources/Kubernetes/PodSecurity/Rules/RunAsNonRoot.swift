internal import YAML

extension PodSecurity.Rule {
    /// From 1.35 on, root of a pod with users of its own is nobody on the node.
    static let runAsNonRoot = PodSecurity.Rule(
        "runAsNonRoot", .restricted, "Every container is refused by its node where it would run as root"
    ) { pod, minor in
        if minor >= 35, pod.hasUserNamespace { return nil }
        let podSetting = pod.securityContext?.field("runAsNonRoot")?.flag
        var refusing = ContainerTally()
        var silent = ContainerTally()
        let remedy = "set `runAsNonRoot: true`"
        if podSetting == false { refusing.addPod(at: ["securityContext", "runAsNonRoot"], remedy) }
        for container in pod.containers {
            switch container.securityContext?.field("runAsNonRoot")?.flag {
            case false?: refusing.add(container, at: "securityContext", "runAsNonRoot", remedy: remedy)
            case true?: break
            case nil where podSetting != true:
                silent.add(container, at: "securityContext", "runAsNonRoot", remedy: remedy)
            case nil: break
            }
        }
        let reason = "runAsNonRoot != true"
        return refusing.breach(reason, refusing.setters + " must not set securityContext.runAsNonRoot=false")
            ?? silent.breach(reason, "pod or \(silent.containerWords) must set securityContext.runAsNonRoot=true")
    }
}
