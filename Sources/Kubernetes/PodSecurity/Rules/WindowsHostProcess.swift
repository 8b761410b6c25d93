internal import YAML

extension PodSecurity.Rule {
    static let windowsHostProcess = PodSecurity.Rule(
        "windowsHostProcess", .baseline, "No pod runs as a process of a Windows node itself"
    ) { pod, _ in
        var tally = ContainerTally()
        let keys = ["securityContext", "windowsOptions", "hostProcess"]
        if isHostProcess(pod.securityContext) { tally.addPod(at: keys, "remove `hostProcess`") }
        for container in pod.containers where isHostProcess(container.securityContext) {
            tally.add(container, at: FieldPointer(keys), "remove `hostProcess`")
        }
        return tally.breach(
            "hostProcess", "\(tally.setters) must not set securityContext.windowsOptions.hostProcess=true")
    }

    private static func isHostProcess(_ context: Value?) -> Bool {
        context?.field("windowsOptions")?.field("hostProcess")?.flag == true
    }
}
