internal import YAML

extension PodSecurity.Rule {
    static let runAsUser = PodSecurity.Rule(
        "runAsUser", .restricted, since: 23, "No pod or container names root as its user"
    ) { pod, minor in
        if minor >= 35, pod.hasUserNamespace { return nil }
        var tally = ContainerTally()
        let keys = ["securityContext", "runAsUser"]
        let remedy = "use another user than 0"
        if pod.securityContext?.field("runAsUser")?.integer == 0 { tally.addPod(at: keys, remedy) }
        for container in pod.containers where container.securityContext?.field("runAsUser")?.integer == 0 {
            tally.add(container, at: FieldPointer(keys), remedy)
        }
        return tally.breach("runAsUser=0", tally.setters + " must not set runAsUser=0")
    }
}
