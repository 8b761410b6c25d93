internal import Kubernetes
internal import YAML

extension Check {
    package static let ruleObject = Check(
        "rule-object", "A tenant brings rules as a raw manifest",
        why: """
            A Prometheus would evaluate them as they are: with alerts that carry another tenant's label, and reach its \
            receivers. What lies in `rules/` is kept to the tenant's own series and label.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/rules/queue.yaml
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata: { name: queue }
            spec:
              groups:
                - name: queue
                  rules:
                    - { alert: QueueLong, expr: queue_length > 3, for: 5m }
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/queue.yaml
            apiVersion: monitoring.coreos.com/v1
            kind: «PrometheusRule»
            metadata: { name: queue }
            spec:
              groups:
                - name: queue
                  rules:
                    - { alert: QueueLong, expr: queue_length > 3, for: 5m, labels: { tenant: globex } }
            """
        ],
        pass: .unit(checkRules))
}

private func checkRules(_ unit: Unit, _ findings: inout Findings) {
    for object in unit.raw
    where !object.isFromTier && object.kind == "PrometheusRule"
        && ObjectKind.group(of: object.apiVersion) == "monitoring.coreos.com"
    {
        findings.report(
            "tenant `\(unit.name)` brings a PrometheusRule that nothing keeps to its own series", tenant: unit.name,
            at: object.node(at: "kind").span, label: "evaluated as it is",
            help: "move the file from `manifests/` to `rules/`, which takes it in this form")
    }
}
