internal import YAML

/// The hosts that objects serve: of Ingresses, and of what the Gateway API has in their place.
enum ServedHosts {
    static func isServing(_ object: ObjectIdentity) -> Bool {
        object.isKind("Ingress.networking.k8s.io") || (object.group == gateway && kinds.contains(object.kind))
    }

    static func of(_ objects: [RenderedObject]) -> Set<String> { Set(objects.flatMap { of($0) }) }

    private static func of(_ object: RenderedObject) -> [String] {
        guard isServing(object.identity) else { return [] }
        let spec = object.value["spec"]
        if object.identity.kind == "Ingress" {
            let catchAll = spec?["defaultBackend"] == nil ? [] : ["*"]
            return catchAll + (spec?["rules"]?.items ?? []).map { $0["host"]?.text ?? "*" }
        }
        if object.identity.kind == "Gateway" {
            return (spec?["listeners"]?.items ?? []).map { $0["hostname"]?.text ?? "*" }
        }
        let names = (spec?["hostnames"]?.items ?? []).compactMap(\.text)
        return names.isEmpty ? ["*"] : names
    }

    private static let gateway = "gateway.networking.k8s.io"
    private static let kinds: Set<String> = ["HTTPRoute", "GRPCRoute", "TLSRoute", "Gateway"]
}
