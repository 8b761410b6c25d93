extension NetworkPolicy {
    /// One entry of `ports`.
    package struct PortRule: Hashable, Sendable {
        package enum Target: Hashable, Sendable {
            case number(Int)
            /// The name of a container's port, looked up on the destination.
            case name(String)
        }

        /// nil means every port.
        package let port: Target?
        /// The last port of a range that starts at `port`.
        package let endPort: Int?
        package let `protocol`: NetworkProtocol

        package init(port: Target? = nil, endPort: Int? = nil, protocol: NetworkProtocol = .tcp) {
            self.port = port
            self.endPort = endPort
            self.protocol = `protocol`
        }

        /// Why the API server refuses it (ValidateNetworkPolicyPort), nil where it does not.
        package var problem: String? {
            switch port {
            case nil:
                return endPort == nil ? nil : "`endPort` needs a `port`"
            case .name(let name):
                return endPort == nil ? PortName.problem(in: name)?.message : "`endPort` needs a numeric `port`"
            case .number(let number):
                if let problem = Port.problem(in: number) ?? endPort.flatMap(Port.problem) { return problem }
                return endPort.map { $0 < number } == true ? "`endPort` is not less than `port`" : nil
            }
        }

        func matches(port number: Int, _ protocol: NetworkProtocol, of destination: PodEndpoint) -> Bool {
            if self.protocol != `protocol` { return false }
            switch port {
            case nil: return true
            case .number(let first): return first <= number && number <= endPort ?? first
            case .name(let name):
                return destination.ports.contains {
                    $0.name == name && $0.number == number && $0.protocol == `protocol`
                }
            }
        }
    }
}
