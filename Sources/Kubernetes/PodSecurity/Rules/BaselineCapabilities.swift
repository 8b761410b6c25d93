internal import YAML

extension PodSecurity.Rule {
    static let baselineCapabilities = PodSecurity.Rule(
        "capabilities_baseline", .baseline, "No container adds a capability beyond those that a runtime gives by itself"
    ) { pod, _ in
        var tally = ContainerTally()
        for container in pod.containers {
            tally.addCapabilities(of: container) { ordinary.contains($0) }
        }
        return tally.breach("non-default capabilities", tally.capabilityWords)
    }

    private static let ordinary: Set<String> = [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP",
        "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
    ]
}

extension ContainerTally {
    /// Counts the capabilities that a container adds and a rule does not allow.
    mutating func addCapabilities(of container: PodContainer, isAllowed: (String) -> Bool) {
        let added = container.securityContext?.field("capabilities")?.field("add")?.items ?? []
        for (index, capability) in added.enumerated() {
            guard let name = capability.text, !isAllowed(name) else { continue }
            add(
                container, value: name,
                at: FieldPointer(["securityContext", "capabilities", "add"]).appending(index: index),
                "remove capability `\(name)`")
        }
    }

    var capabilityWords: String {
        "\(containerWords) must not include \(PodSecurity.quoted(sortedValues)) in securityContext.capabilities.add"
    }
}
