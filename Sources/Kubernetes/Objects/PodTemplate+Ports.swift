internal import YAML

extension PodContainer {
    /// The names that it gives to ports.
    package var portNames: [String] {
        (value.field("ports")?.items ?? []).compactMap { $0.field("name")?.text }
    }

    package func hasPort(named name: String) -> Bool { portNames.contains(name) }
}

extension PodTemplate {
    /// The names of the ports that a Service may send to.
    package var portNames: [String] {
        containers.filter { $0.role == .containers || $0.isSidecar }.flatMap(\.portNames)
    }

    package func hasPort(named name: String) -> Bool { portNames.contains(name) }
}
