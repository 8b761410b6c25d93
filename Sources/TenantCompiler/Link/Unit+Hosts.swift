internal import Diagnostics
internal import Kubernetes
internal import YAML

extension Unit {
    /// The hosts and paths that the unit is reached by from outside: of its workloads and of its raw objects.
    var hosts: [Fleet.Host] {
        spec.workloads.elements.compactMap { workload -> Fleet.Host? in
            guard let host = workload.expose.host.value, let span = workload.expose.host.span else { return nil }
            return Fleet.Host(host: host.text, path: workload.expose.path.value?.text ?? "/", span: span)
        } + raw.flatMap(\.hosts)
    }
}

extension RawObject {
    /// The hosts of an Ingress, or of what the Gateway API has in its place; `*` where every host is taken.
    fileprivate var hosts: [Fleet.Host] {
        let spec = root["spec"]
        switch (ObjectKind.group(of: apiVersion), kind) {
        case ("networking.k8s.io", "Ingress"):
            let catchAll = spec?["defaultBackend"].map { [Fleet.Host(host: "*", path: "/", span: $0.node.span.head)] }
            return (catchAll ?? []) + (spec?["rules"]?.items ?? []).flatMap(Self.hosts(ofRule:))
        case ("gateway.networking.k8s.io", "HTTPRoute"), ("gateway.networking.k8s.io", "GRPCRoute"),
            ("gateway.networking.k8s.io", "TLSRoute"):
            return Self.named(spec?["hostnames"]?.items ?? [], or: node(at: "kind"))
        case ("gateway.networking.k8s.io", "Gateway"):
            return (spec?["listeners"]?.items ?? []).flatMap {
                Self.named([$0["hostname"]].compactMap { $0 }, or: $0.node)
            }
        default: return []
        }
    }

    private static func hosts(ofRule rule: RawField) -> [Fleet.Host] {
        guard let host = named([rule["host"]].compactMap { $0 }, or: rule.node).first else { return [] }
        let paths = (rule["http"]?["paths"]?.items ?? []).map { $0["path"]?.text ?? "/" }
        return (paths.isEmpty ? ["/"] : paths).map { Fleet.Host(host: host.host, path: $0, span: host.span) }
    }

    private static func named(_ names: [RawField], or owner: Node) -> [Fleet.Host] {
        if names.isEmpty { return [Fleet.Host(host: "*", path: "/", span: owner.span.head)] }
        return names.map { Fleet.Host(host: $0.text ?? "*", path: "/", span: $0.node.span) }
    }
}
