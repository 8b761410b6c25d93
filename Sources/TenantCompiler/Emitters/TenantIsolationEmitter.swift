internal import Kubernetes
internal import YAML

extension Emitter {
    static let tenantIsolation = Emitter(
        "NetworkPolicy tenant-isolation", "Always: the tenant itself, DNS, monitoring and what `network` adds"
    ) { unit in
        guard unit.lifecycle != .retired else { return [] }
        let ownPods: Value = [["podSelector": [:]]]
        let monitoringPods: Value = .namespace(unit.monitoringNamespace)
        return [
            unit.object(
                "networking.k8s.io/v1", "NetworkPolicy", "tenant-isolation",
                [
                    "apiVersion": "networking.k8s.io/v1",
                    "kind": "NetworkPolicy",
                    "metadata": unit.metadata(name: "tenant-isolation"),
                    "spec": [
                        "podSelector": [:],
                        "policyTypes": ["Ingress", "Egress"],
                        "ingress": .list(
                            [
                                ["from": ownPods],
                                ["from": monitoringPods, "ports": .list(unit.scrapedPorts)],
                            ] + unit.grants(unit.spec.network.allowFrom, peer: "from")),
                        "egress": .list(
                            [
                                ["to": .namespace("kube-system"), "ports": [.port(53, "UDP"), .port(53, "TCP")]],
                                ["to": ownPods],
                                ["to": monitoringPods, "ports": .list(unit.monitoringPorts)],
                            ] + unit.grants(unit.spec.network.allowTo, peer: "to")),
                    ],
                ])
        ]
    }
}

extension Value {
    /// Peers of one namespace. Kubernetes itself sets this label, so no tenant can forge it.
    fileprivate static func namespace(_ name: String) -> Value {
        [["namespaceSelector": ["matchLabels": ["kubernetes.io/metadata.name": .string(name)]]]]
    }

    fileprivate static func port(_ number: Int, _ transport: String = "TCP") -> Value {
        ["protocol": .string(transport), "port": .int(number)]
    }
}

extension Value {
    /// What a block such as `0.0.0.0/0` holds beside the internet: pods, services, nodes and their metadata.
    /// Who means a private range names it, or a part of it.
    fileprivate static func privateRanges(within text: String) -> Value {
        guard let block = try? CIDR.parse(text) else { return .absent }
        let within = CIDR.privateRanges.filter { block.contains($0) && $0 != block }
        return Value.list(within.map { .string($0.canonical) }).orAbsent
    }
}

extension Unit {
    /// Prometheus and Grafana of the tenant, then the metrics endpoints of its workloads, and of its databases where no
    /// Prometheus of its own asks them.
    fileprivate var scrapedPorts: [Value] {
        var ports: [Value] = [.port(9090), .port(3000)]
        let databases = hasPrometheus ? [] : scrapedDatabases.map(\.port)
        for number in spec.workloads.items.compactMap(\.element.metricsPortNumber) + databases {
            let port = Value.port(number)
            if !ports.contains(port) { ports.append(port) }
        }
        return ports
    }

    /// Where the tenant's metrics, logs and alerts are sent within the namespace of monitoring. The way to what lies
    /// elsewhere is open to those pods alone that need it.
    fileprivate var monitoringPorts: [Value] {
        var ports = [remoteWriteAddress, logsAddress].compactMap { $0 }
            .filter { $0.namespace == monitoringNamespace }.map(\.port)
        if ports.isEmpty { ports = [9090] }
        // The Alertmanager's.
        if hasPrometheus { ports.append(9093) }
        return Array(Set(ports)).sorted().map { .port($0) }
    }

    /// A rule for each peer, in the order written.
    fileprivate func grants(_ peers: Items<PeerSpec>, peer direction: String) -> [Value] {
        peers.elements.compactMap { peer -> Value? in
            let ports = Value.list(peer.ports.elements.compactMap(\.value).map { .port($0.number) }).orAbsent
            if let tenant = peer.tenant.value {
                let name = platform.namespaceName(tenant: tenant, environment: environment.name)
                return [direction: .namespace(name), "ports": ports]
            }
            guard let block = peer.cidr.value else { return nil }
            return [
                direction: [["ipBlock": ["cidr": .string(block.text), "except": .privateRanges(within: block.text)]]],
                "ports": ports,
            ]
        }
    }
}
