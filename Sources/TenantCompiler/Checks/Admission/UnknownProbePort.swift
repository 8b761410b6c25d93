internal import Kubernetes
internal import YAML

extension Check {
    package static let unknownProbePort = Check(
        "unknown-probe-port", "A probe or hook asks a port that its container does not have",
        why: """
            The name resolves to nothing, so that the probe fails: the container is restarted again and again, or never gets a request.
            """,
        follows: [.item],
        accepts: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.probed("http"))
            """
        ],
        refuses: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.probed("«web»"))
            """,
            """
            \(.acmeInAFolder)
              workloads:
                - name: web
                  image: docker.io/library/nginx:1.27
                  ports: [ { name: http, port: 8080 } ]
                  probes: { liveness: /health, readiness: { httpGet: { path: /ready, port: «web» } } }
            """,
        ],
        pass: .unit(checkProbes))
}

extension Example {
    fileprivate static func probed(_ port: String) -> Example {
        .deployment(
            container: """
                ports: [ { name: http, containerPort: 8080 } ]
                readinessProbe: { httpGet: { path: /, port: \(port) } }
                """)
    }
}

private func checkProbes(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.pods {
        for container in item.template?.containers ?? [] {
            for handler in handlers {
                let value = handler.reduce(container.value as Value?) { $0?.field($1) }
                for action in ["httpGet", "tcpSocket"] {
                    guard let name = value?.field(action)?.field("port")?.text, !container.hasPort(named: name)
                    else { continue }
                    let pointer = container.pointer.appending(FieldPointer(handler + [action, "port"]))
                    let known = container.portNames.map { "`\($0)`" }.joined(separator: ", ")
                    findings.report(
                        "`\(handler.joined(separator: "."))` of container `\(container.name)` of \(item.words) of tenant `\(unit.name)` asks port `\(name)`, which the container does not have",
                        tenant: unit.name, at: item.span(inPod: pointer, in: unit), label: "no such port",
                        help: known.isEmpty ? "name the port under `ports`, or ask it by number" : "it has \(known)")
                }
            }
        }
    }
}

private let handlers = [
    ["livenessProbe"], ["readinessProbe"], ["startupProbe"], ["lifecycle", "postStart"], ["lifecycle", "preStop"],
]
