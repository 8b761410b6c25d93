internal import YAML

extension PodSecurity.Rule {
    static let hostPorts = PodSecurity.Rule(
        "hostPorts", .baseline, "No container takes a port of its node"
    ) { pod, _ in
        var tally = ContainerTally()
        for container in pod.containers {
            for (index, port) in (container.value.field("ports")?.items ?? []).enumerated() {
                guard let number = port.field("hostPort")?.integer, number != 0 else { continue }
                tally.add(
                    container, value: String(number),
                    at: FieldPointer(["ports"]).appending(index: index).appending("hostPort"), "remove `hostPort`")
            }
        }
        let verb = tally.containers.count == 1 ? "uses" : "use"
        let ports = tally.sortedValues
        return tally.breach(
            "hostPort",
            "\(tally.containerWords) \(verb) \(PodSecurity.plural("hostPort", ports.count)) \(ports.joined(separator: ", "))"
        )
    }
}
