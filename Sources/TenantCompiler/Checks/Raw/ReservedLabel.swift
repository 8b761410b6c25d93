internal import Diagnostics
internal import YAML

extension Check {
    package static let reservedLabel = Check(
        "reserved-label", "A label or annotation is set that the compiler sets itself",
        why: """
            Policies, quotas and routes find a tenant by these labels, so nobody may set them to another value; \
            and what `kubernetes.io/metadata.name` says, network policies believe. A pod with a label of CloudNativePG's, or \
            with those of the tenant's own Prometheus, would have the way out that these have.
            """,
        accepts: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings, labels: { app: web } }
            data: { greeting: hello }
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: queries, labels: { cnpg.io/reload: "true" } }
            data: { greeting: hello }
            """
        ],
        refuses: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
              labels: { app.kubernetes.io/name: prometheus, app.kubernetes.io/instance: «prometheus» }
            spec:
              securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
              containers:
                - name: web
                  image: docker.io/library/nginx:1.27
                  ports: [ { name: web, containerPort: 9090 } ]
                  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Pod
            metadata: { name: web, labels: { cnpg.io/cluster: «main» } }
            spec:
              securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
              containers:
                - name: web
                  image: docker.io/library/nginx:1.27
                  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """,
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme, labels: { cnpg.io/cluster: «main» } }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings, labels: { tenant: «globex» } }
            data: { greeting: hello }
            """,
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme, labels: { tenant: «globex» } }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web, tenant: «globex» } }
                spec:
                  securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
                  containers:
                    - name: web
                      image: docker.io/library/nginx:1.27
                      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """,
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata:
              name: acme
              labels: { kubernetes.io/metadata.name: «globex» }
              annotations: { tenantc.dev/billing-code: «CC-0000» }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """,
        ],
        pass: .unit(checkLabels))
}

private func checkLabels(_ unit: Unit, _ findings: inout Findings) {
    let metadata = unit.tenant.document.metadata
    for item in metadata.labels.items {
        guard let span = item.value.span else { continue }
        // Every pod gets it.
        checkServers(item.key, at: span, unit, &findings)
        check("label", item.key, item.value.value?.text ?? "", at: span, unit, &findings)
    }
    checkPrometheus(
        metadata.labels.items.compactMap { item in
            item.value.span.map { (item.key, item.value.value?.text ?? "", $0) }
        }, unit, &findings)
    for item in metadata.annotations.items {
        guard let span = item.value.span else { continue }
        check("annotation", item.key, item.value.value ?? "", at: span, unit, &findings)
    }
    for object in unit.raw {
        let labels = [object.root["metadata"], object.podMetadata].flatMap { $0?["labels"]?.members ?? [] }
        for (key, field) in labels {
            check("label", key, field.text ?? field.node.text, at: field.node.span, unit, &findings)
        }
        let pods = object.kind == "Pod" ? object.root["metadata"] : object.podMetadata
        let podLabels = pods?["labels"]?.members ?? []
        for (key, field) in podLabels { checkServers(key, at: field.node.span, unit, &findings) }
        checkPrometheus(podLabels.map { ($0, $1.text ?? $1.node.text, $1.node.span) }, unit, &findings)
    }
}

private func check(
    _ what: String, _ key: String, _ value: String, at span: Span, _ unit: Unit, _ findings: inout Findings
) {
    let own = unit.labels.first { $0.key == key }?.value
    let isReserved = unit.reservedPrefixes.contains { key.hasPrefix($0) }
    guard own.map({ $0 != value }) ?? isReserved else { return }
    findings.report(
        "tenant `\(unit.name)` sets the \(what) `\(key)` itself", tenant: unit.name, at: span,
        label: "kept for the compiler", help: "remove the \(what): what it says is not the tenant's to say")
}

/// CloudNativePG's own labels are those by which network policies and scrape jobs know its servers. Objects that are no
/// pods may have them, such as a Secret that it is to read again.
private func checkServers(_ key: String, at span: Span, _ unit: Unit, _ findings: inout Findings) {
    guard key.hasPrefix("cnpg.io/") else { return }
    findings.report(
        "tenant `\(unit.name)` gives pods the label `\(key)` of databases' servers", tenant: unit.name, at: span,
        label: "kept for CloudNativePG",
        help: "remove the label: the servers' way to the API server and to their backups is theirs alone")
}

/// The labels by which the tenant's own Prometheus has its way out: whoever has all of them has the same.
private func checkPrometheus(
    _ labels: [(key: String, text: String, span: Span)], _ unit: Unit, _ findings: inout Findings
) {
    guard unit.hasOwnMonitoring(unit.monitoringMode) else { return }
    let worn = PrometheusPods.labels.compactMap { own in
        labels.first { $0.key == own.key && .string($0.text) == own.value }
    }
    guard worn.count == PrometheusPods.labels.count, let first = worn.first else { return }
    findings.report(
        "tenant `\(unit.name)` gives pods the labels of its own Prometheus", tenant: unit.name, at: first.span,
        label: "kept for that Prometheus, with `app.kubernetes.io/name`",
        help: "give the pods another instance: the way to the API server is that Prometheus' alone")
}

extension Unit {
    /// What the keys begin with that only the compiler or Kubernetes may set.
    fileprivate var reservedPrefixes: [String] {
        [labelDomain + "/", "kubernetes.io/", "pod-security.kubernetes.io/"]
    }
}
