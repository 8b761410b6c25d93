internal import YAML

extension Emitter {
    static let ingress = Emitter(
        "Ingress <workload>", "For each workload with `expose`; with a certificate where the Platform names an issuer"
    ) { unit in
        let owners = unit.certificateOwners
        return unit.manifests(ofWorkloads: "networking.k8s.io/v1", "Ingress") { workload, name in
            guard let expose = workload.expose.value, let host = expose.host.value?.text else { return nil }
            let owner = owners[host] ?? name
            let path: Value = [
                "path": .string(expose.path.value?.text ?? "/"),
                "pathType": "Prefix",
                "backend": ["service": ["name": .string(name), "port": .backendPort(of: workload)]],
            ]
            return [
                "apiVersion": "networking.k8s.io/v1",
                "kind": "Ingress",
                "metadata": unit.metadata(
                    name: name, of: name, .workload,
                    annotations: unit.annotations(of: expose, asksForCertificate: owner == name)),
                "spec": [
                    "ingressClassName": .string(unit.platform.ingress.class.value?.text ?? "nginx"),
                    "tls": unit.platform.ingress.issuer.isSet
                        ? [["hosts": [.string(host)], "secretName": .string(owner + "-tls")]] : .absent,
                    "rules": [["host": .string(host), "http": ["paths": [path]]]],
                ],
            ]
        }
    }
}

extension Value {
    /// The Service's port by its name; by its number where the workload declares none of that name.
    fileprivate static func backendPort(of workload: WorkloadSpec) -> Value {
        let reference = workload.expose.port.value
        if let name = workload.port(for: reference)?.name.value?.text { return ["name": .string(name)] }
        switch reference {
        case .number(let number): return ["number": .int(number)]
        case .name(let name): return ["name": .string(name)]
        case nil: return [:]
        }
    }
}

extension Unit {
    /// The first workload of each host: it asks for the certificate that all of the host use.
    fileprivate var certificateOwners: [String: String] {
        var owners: [String: String] = [:]
        for item in spec.workloads.items {
            guard let host = item.element.expose.host.value?.text, owners[host] == nil else { continue }
            owners[host] = item.name
        }
        return owners
    }

    /// The Platform's annotations, and over them what the workload asks for.
    fileprivate func annotations(of expose: ExposeSpec, asksForCertificate: Bool) -> Value {
        var own: [Member] = []
        func add(_ key: String, _ value: String) { own.append(Member(key, .string(value))) }
        if let issuer = platform.ingress.issuer.value?.text {
            if asksForCertificate { add("cert-manager.io/cluster-issuer", issuer) }
            add("nginx.ingress.kubernetes.io/ssl-redirect", "true")
        }
        if let size = expose.bodySize.value?.text { add("nginx.ingress.kubernetes.io/proxy-body-size", size) }
        if let origin = expose.corsOrigin.value?.text {
            // Without the first the second is not read.
            add("nginx.ingress.kubernetes.io/enable-cors", "true")
            add("nginx.ingress.kubernetes.io/cors-allow-origin", origin)
        }
        if case .map(let waiting) = workloadAnnotations { own += waiting }
        let common = platform.ingress.annotations.items.filter { item in !own.contains { $0.key == item.key } }
            .map { Member($0.key, .string($0.value.value ?? "")) }
        return Value.sorted(common + own).orAbsent
    }
}
