internal import YAML

extension WorkloadSpec {
    /// Whether each pod has a volume of its own, and with it a name that stays.
    package var isStateful: Bool {
        for volume in volumes.items where volume.element.storage.isSet { return true }
        return false
    }

    /// The kind of the object that keeps its pods.
    package var controllerKind: String { isStateful ? "StatefulSet" : "Deployment" }

    /// The declared port that a reference means, the first where there is none; null where none is declared so.
    package func port(for reference: PortReference?) -> PortSpec? {
        switch reference {
        case .name(let name): ports[name]
        case .number(let number): ports.items.first { $0.element.port.value?.number == number }?.element
        case nil: ports.items.first?.element
        }
    }

    /// The port that a field without one means: the first, by its name.
    package var defaultPort: PortReference? { ports.items.first.map { .name($0.name) } }

    /// The number of the port that Prometheus scrapes; null where it scrapes none.
    package var metricsPortNumber: Int? { metrics.isSet ? number(of: metrics.port.value) : nil }

    /// The number of the port that requests from outside go to; null where none do.
    package var exposedPortNumber: Int? { expose.isSet ? number(of: expose.port.value) : nil }

    private func number(of reference: PortReference?) -> Int? {
        if case .number(let number)? = reference { return number }
        return port(for: reference)?.port.value?.number
    }
}
