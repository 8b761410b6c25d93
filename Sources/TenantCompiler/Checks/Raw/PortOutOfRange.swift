internal import Kubernetes

extension Check {
    package static let portOutOfRange = Check(
        "port-out-of-range", "A raw manifest has a port that is none",
        why: """
            Ports are numbers from 1 to 65535. A schema knows only that they are numbers; the API server refuses the object.
            """,
        accepts: [
            """
            \(.acmeInAFolder)
              workloads: [ { name: web, image: docker.io/library/nginx:1.27 } ]
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Service
            metadata: { name: front }
            spec: { selector: { app.kubernetes.io/name: web }, ports: [ { port: 80, targetPort: 8080 } ] }
            """
        ],
        refuses: [
            """
            \(.acmeInAFolder)
              workloads: [ { name: web, image: docker.io/library/nginx:1.27 } ]
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Service
            metadata: { name: front }
            spec: { selector: { app.kubernetes.io/name: web }, ports: [ { port: «99999», targetPort: 8080 } ] }
            """
        ],
        pass: .unit(checkPorts))
}

private func checkPorts(_ unit: Unit, _ findings: inout Findings) {
    guard !unit.raw.isEmpty else { return }
    for item in unit.inventory.items where item.isWrittenBuiltIn {
        item.visitFields { key, value, pointer in
            guard fields.contains(key), let number = value.integer, let problem = Port.problem(in: number),
                !(number == 0 && optional.contains(key))
            else { return }
            findings.report(
                "`\(pointer)` of \(item.words) of tenant `\(unit.name)` cannot be \(number)", tenant: unit.name,
                at: item.span(at: pointer, in: unit), label: problem, help: "write the port that is meant")
        }
    }
}

private let fields: Set<String> = ["containerPort", "endPort", "hostPort", "nodePort", "port", "targetPort"]

/// Zero means none.
private let optional: Set<String> = ["hostPort", "nodePort"]
