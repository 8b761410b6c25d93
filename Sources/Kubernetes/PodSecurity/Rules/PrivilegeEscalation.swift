internal import YAML

extension PodSecurity.Rule {
    static let privilegeEscalation = PodSecurity.Rule(
        "allowPrivilegeEscalation", .restricted, since: 8, "No process of a container gets more rights than its parent"
    ) { pod, minor in
        if minor >= 25, pod.isForWindows { return nil }
        var tally = ContainerTally()
        for container in pod.containers
        where container.securityContext?.field("allowPrivilegeEscalation")?.flag != false {
            tally.add(
                container, at: "securityContext", "allowPrivilegeEscalation",
                remedy: "set `allowPrivilegeEscalation: false`")
        }
        return tally.breach(
            "allowPrivilegeEscalation != false",
            tally.containerWords + " must set securityContext.allowPrivilegeEscalation=false")
    }
}
