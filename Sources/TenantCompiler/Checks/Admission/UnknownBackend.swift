internal import Diagnostics
internal import Kubernetes
internal import YAML

extension Check {
    package static let unknownBackend = Check(
        "unknown-backend", "An Ingress sends to a Service or a port that is not there",
        why: """
            The ingress controller answers every request with an error, 503 mostly.
            """,
        follows: [.item],
        accepts: [.ingress(to: "web", "http")],
        refuses: [.ingress(to: "«wev»", "http"), .ingress(to: "web", "«https»")],
        pass: .unit(checkBackends))
}

extension Example {
    /// A workload, and a raw Ingress to a port of a Service.
    fileprivate static func ingress(to service: String, _ port: String) -> Example {
        """
        \(.acmeInAFolder)
          domains: [ acme.example ]
          workloads: [ { name: web, image: docker.io/library/nginx:1.27, ports: [ { name: http, port: 8080 } ] } ]
        # tenants/acme/manifests/objects.yaml
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web }
        spec:
          rules:
            - host: web.acme.example
              http:
                paths: [ { path: /, pathType: Prefix, backend: { service: { name: \(service), port: { name: \(port) } } } } ]
        """
    }
}

private func checkBackends(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.items(of: "Ingress", in: "networking.k8s.io") {
        for (pointer, backend) in item.backends {
            guard let service = backend.field("service"), let name = service.field("name")?.text else { continue }
            guard let found = unit.inventory.item("Service", named: name) else {
                // Services of operators have their operators' names.
                guard !unit.inventory.makesService(named: name) else { continue }
                let names = unit.inventory.items(of: "Service").map(\.manifest.name)
                let nearest = Suggestion.nearest(to: name, among: names)
                findings.report(
                    "\(item.words) of tenant `\(unit.name)` sends to Service `\(name)`, which is not there",
                    tenant: unit.name, at: item.span(at: pointer.appending("service", "name"), in: unit),
                    label: nearest.map { "did you mean `\($0)`?" } ?? "not known",
                    help: item.node == nil ? "give the workload `ports`" : "name a Service of the tenant's own")
                continue
            }
            guard let port = service.field("port"), !found.hasServicePort(port) else { continue }
            let key = port.field("name") == nil ? "number" : "name"
            findings.report(
                "\(item.words) of tenant `\(unit.name)` sends to a port that Service `\(name)` does not have",
                tenant: unit.name, at: item.span(at: pointer.appending("service", "port", key), in: unit),
                label: "no such port", help: "name one of the Service's ports")
        }
    }
}

extension InventoryItem {
    fileprivate var backends: [(pointer: FieldPointer, backend: Value)] {
        var found: [(FieldPointer, Value)] = []
        if let backend = spec.field("defaultBackend") {
            found.append((FieldPointer(["spec", "defaultBackend"]), backend))
        }
        for (index, rule) in (spec.field("rules")?.items ?? []).enumerated() {
            let pointer = FieldPointer(["spec", "rules"]).appending(index: index).appending("http", "paths")
            for (number, path) in (rule.field("http")?.field("paths")?.items ?? []).enumerated() {
                guard let backend = path.field("backend") else { continue }
                found.append((pointer.appending(index: number).appending("backend"), backend))
            }
        }
        return found
    }

    fileprivate func hasServicePort(_ reference: Value) -> Bool {
        (spec.field("ports")?.items ?? []).contains { port in
            if let name = reference.field("name")?.text { return port.field("name")?.text == name }
            return reference.field("number") == nil || port.field("port") == reference.field("number")
        }
    }
}
