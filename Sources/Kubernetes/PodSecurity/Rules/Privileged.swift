internal import YAML

extension PodSecurity.Rule {
    static let privileged = PodSecurity.Rule(
        "privileged", .baseline, "No container has all rights on its node"
    ) { pod, _ in
        var tally = ContainerTally()
        for container in pod.containers where container.securityContext?.field("privileged")?.flag == true {
            tally.add(container, at: "securityContext", "privileged", remedy: "remove `privileged`")
        }
        return tally.breach("privileged", tally.containerWords + " must not set securityContext.privileged=true")
    }
}
