/// One end of a connection: a pod, or addresses outside the cluster.
package struct PodEndpoint: Hashable, Sendable {
    /// A named port of a pod's container.
    package struct NamedPort: Hashable, Sendable {
        package let name: String
        package let number: Int
        package let `protocol`: NetworkProtocol

        package init(name: String, number: Int, protocol: NetworkProtocol = .tcp) {
            self.name = name
            self.number = number
            self.protocol = `protocol`
        }
    }

    /// nil for what is outside the cluster.
    package let namespace: String?
    /// The namespace's labels, `kubernetes.io/metadata.name` among them.
    package let namespaceLabels: [String: String]
    package let labels: [String: String]
    package let ports: [NamedPort]
    /// The addresses it may have; an address block reaches it if it reaches any of them.
    package let addresses: [CIDR]

    /// A pod; without addresses no address block reaches it.
    package init(
        namespace: String, namespaceLabels: [String: String] = [:], labels: [String: String] = [:],
        ports: [NamedPort] = [], addresses: [CIDR] = []
    ) {
        self.namespace = namespace
        var namespaceLabels = namespaceLabels
        // The API server sets this label on every namespace, and nobody can set it to anything else.
        namespaceLabels["kubernetes.io/metadata.name"] = namespace
        self.namespaceLabels = namespaceLabels
        self.labels = labels
        self.ports = ports
        self.addresses = addresses
    }

    /// Addresses outside the cluster, which no policy selects.
    package init(outside addresses: [CIDR]) {
        namespace = nil
        namespaceLabels = [:]
        labels = [:]
        ports = []
        self.addresses = addresses
    }
}
