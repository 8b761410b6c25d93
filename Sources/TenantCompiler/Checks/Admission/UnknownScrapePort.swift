internal import Diagnostics

extension Check {
    package static let unknownScrapePort = Check(
        "unknown-scrape-port", "Metrics are to be scraped at a port that the workload does not have",
        why: """
            Prometheus finds no such port and scrapes nothing, and an alert on what is not there never fires.
            """,
        follows: [.item],
        accepts: [.scrapedWorkload("metrics: { port: http }"), .scrapedWorkload("metrics: { port: 9090 }")],
        refuses: [
            .scrapedWorkload("metrics: { port: «htp» }"),
            """
            \(.acme)
              workloads:
                - name: api
                  image: docker.io/library/nginx:1.27
                  metrics: «{ path: /metrics }»
            """,
        ],
        pass: .unit(checkScrapes))
}

extension Example {
    fileprivate static func scrapedWorkload(_ metrics: String) -> Example {
        """
        \(.acme)
          workloads:
            - name: api
              image: docker.io/library/nginx:1.27
              ports: [ { name: http, port: 8080 } ]
              \(metrics)
        """
    }
}

private func checkScrapes(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.spec.workloads.items {
        guard let metrics = item.element.metrics.value, ScrapeTarget(item) == nil else { continue }
        let ports = item.element.ports.items.map(\.name)
        let known = ports.map { "`\($0)`" }.joined(separator: ", ")
        guard case .name(let name) = metrics.port.value, let span = metrics.port.span else {
            guard !metrics.port.isWritten else { continue }
            findings.report(
                "`metrics` of workload `\(item.name)` of tenant `\(unit.name)` names no port, and the workload has none",
                tenant: unit.name, at: item.element.metrics.span ?? item.nameSpan, label: "scraped nowhere",
                help: "add `port: 8080` here, or give the workload `ports`")
            continue
        }
        let nearest = Suggestion.nearest(to: name, among: ports)
        findings.report(
            "`metrics` of workload `\(item.name)` of tenant `\(unit.name)` are at port `\(name)`, which it does not have",
            tenant: unit.name, at: span, label: nearest.map { "did you mean `\($0)`?" } ?? "no such port",
            help: known.isEmpty ? "name the port under `ports`, or write its number" : "its ports are \(known)",
            fixes: nearest.map { [Fix("write `\($0)`", edits: [Edit(span, word: $0)], isSafe: false)] } ?? [])
    }
}
