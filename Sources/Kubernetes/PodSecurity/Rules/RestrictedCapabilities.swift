internal import YAML

extension PodSecurity.Rule {
    static let restrictedCapabilities = PodSecurity.Rule(
        "capabilities_restricted", .restricted, since: 22, overrides: "capabilities_baseline",
        "Every container drops all capabilities, and adds none but `NET_BIND_SERVICE`"
    ) { pod, minor in
        if minor >= 25, pod.isForWindows { return nil }
        var keeping = ContainerTally()
        var adding = ContainerTally()
        for container in pod.containers {
            let capabilities = container.securityContext?.field("capabilities")
            if capabilities?.field("drop")?.items.contains(.string("ALL")) != true {
                keeping.add(
                    container, at: "securityContext", "capabilities", "drop",
                    remedy: "set `capabilities: { drop: [ALL] }`")
            }
            adding.addCapabilities(of: container) { $0 == "NET_BIND_SERVICE" }
        }
        var details: [String] = []
        if !keeping.isEmpty {
            details.append(keeping.containerWords + " must set securityContext.capabilities.drop=[\"ALL\"]")
        }
        if !adding.isEmpty { details.append(adding.capabilityWords) }
        guard !details.isEmpty else { return nil }
        return PodSecurity.Breach(
            reason: "unrestricted capabilities", detail: details.joined(separator: "; "),
            faults: keeping.faults + adding.faults)
    }
}
