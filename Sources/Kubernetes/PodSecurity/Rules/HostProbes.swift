internal import YAML

extension PodSecurity.Rule {
    static let hostProbes = PodSecurity.Rule(
        "hostProbesAndHostLifecycle", .baseline, since: 34,
        "No probe or lifecycle hook makes the node's kubelet ask another host than the pod"
    ) { pod, _ in
        var tally = ContainerTally()
        for container in pod.containers {
            for handler in handlers {
                let value = handler.reduce(container.value as Value?) { $0?.field($1) }
                for action in ["httpGet", "tcpSocket"] {
                    guard let host = value?.field(action)?.field("host")?.text, !host.isEmpty else { continue }
                    tally.add(
                        container, value: host, at: FieldPointer(handler + [action, "host"]),
                        "remove `host`: the pod itself is asked")
                }
            }
        }
        let verb = tally.containers.count == 1 ? "uses" : "use"
        let hosts = tally.sortedValues
        return tally.breach(
            "probe or lifecycle host",
            "\(tally.containerWords) \(verb) \(PodSecurity.plural("probe or lifecycle host", hosts.count)) "
                + PodSecurity.quoted(hosts))
    }

    private static let handlers = [
        ["livenessProbe"], ["readinessProbe"], ["startupProbe"], ["lifecycle", "postStart"], ["lifecycle", "preStop"],
    ]
}
