internal import Diagnostics

extension Check {
    package static let hostOutsideDomains = Check(
        "host-outside-domains", "An ingress host lies under none of the tenant's domains",
        why: """
            Without this a tenant could take over any host of the cluster by asking for it.
            """,
        follows: [.section("domains")],
        accepts: [
            """
            \(.acme)
              domains: [ acme.example ]
              workloads:
                - name: api
                  image: docker.io/library/nginx:1.27
                  ports: [ { name: http, port: 8080 } ]
                  expose: { host: api.acme.example }
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
                  expose: { host: «api.globex.example» }
            """,
            """
            \(.acmeInAFolder)
              domains: [ acme.example ]
            # tenants/acme/manifests/objects.yaml
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: web }
            spec:
              rules: [ { host: «shop.globex.example» }, { host: shop.acme.example }, «{» http: { paths: [] } } ]
            """,
        ],
        pass: .unit(checkHosts))
}

private func checkHosts(_ unit: Unit, _ findings: inout Findings) {
    let domains = unit.spec.domains.elements.compactMap { $0.value?.text }
    var told: Set<Span> = []
    for claim in unit.hosts where !domains.contains(where: { claim.host == $0 || claim.host.hasSuffix("." + $0) }) {
        guard told.insert(claim.span).inserted else { continue }
        let host = claim.host == "*" ? "every host" : "host `\(claim.host)`"
        let known = domains.map { "`\($0)`" }.joined(separator: ", ")
        findings.report(
            "\(host) lies under none of the domains of tenant `\(unit.name)`", tenant: unit.name, at: claim.span,
            label: "not the tenant's", others: unit.spec.domains.span.map { [Label($0, "its domains")] } ?? [],
            help: domains.isEmpty
                ? "add the domain to `domains`" : "use a host under \(known), or add the domain to `domains`")
    }
}
