internal import Diagnostics

extension Check {
    package static let unroutablePath = Check(
        "unroutable-path", "The path of an Ingress is one that the API server refuses or that no request has",
        why: """
            Paths are compared without the query, and the API server refuses those that browsers and proxies would make shorter.
            """,
        accepts: [
            """
            \(.acme)
              domains: [ acme.example ]
              workloads:
                - name: api
                  image: docker.io/library/nginx:1.27
                  ports: [ { name: http, port: 8080 } ]
                  expose: { host: api.acme.example, path: /v1/orders }
            """
        ],
        refuses: [
            """
            \(.acme)
              domains: [ acme.example ]
              workloads:
                - name: api
                  image: docker.io/library/nginx:1.27
                  ports: [ { name: http, port: 8080 } ]
                  expose: { host: api.acme.example, path: «/v1/../admin» }
                - name: web
                  image: docker.io/library/nginx:1.27
                  ports: [ { name: http, port: 8080 } ]
                  expose: { host: www.acme.example, path: «/search?q=1» }
            """
        ],
        pass: .unit(checkPaths))
}

/// What the API server refuses in a path of type Prefix, and the query, which is no part of one.
private let refusedParts = ["//", "/./", "/../", "%2f", "%2F", "?"]
private let refusedEnds = ["/..", "/."]

private func checkPaths(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.spec.workloads.items where item.element.expose.isSet {
        let path = item.element.expose.path
        guard let text = path.value?.text, text != "/", let span = path.span,
            let part = refusedParts.first(where: text.contains) ?? refusedEnds.first(where: text.hasSuffix)
        else { continue }
        findings.report(
            "workload `\(item.name)` of tenant `\(unit.name)` is exposed at a path with `\(part)`", tenant: unit.name,
            at: span, label: "no request is led here", help: "write the path as a server sees it, such as `/v1/orders`")
    }
}
