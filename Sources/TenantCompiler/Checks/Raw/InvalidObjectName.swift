internal import Kubernetes
internal import YAML

extension Check {
    package static let invalidObjectName = Check(
        "invalid-object-name", "A raw manifest has a name that its kind does not take",
        why: """
            The API server refuses the object, and with it Argo CD the whole sync.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings.v2 }
            """,
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: rbac.authorization.k8s.io/v1
            kind: Role
            metadata: { name: "config:reader" }
            rules: [ { apiGroups: [""], resources: [configmaps], verbs: [get] } ]
            """,
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: «../settings» }
            """,
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Service
            metadata: { name: «2nd» }
            spec: { ports: [ { port: 80 } ] }
            """,
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: batch/v1
            kind: CronJob
            metadata: { name: «a-cron-job-whose-jobs-would-have-names-beyond-what-fits» }
            """,
        ],
        pass: .unit(checkNames))
}

private func checkNames(_ unit: Unit, _ findings: inout Findings) {
    for object in unit.raw {
        guard let problem = problem(in: object.name, of: object) else { continue }
        findings.report(
            "`\(object.name)` cannot name a \(object.kind) of tenant `\(unit.name)`", tenant: unit.name,
            at: object.node(at: "metadata", "name").span, label: problem.message,
            help: problem.suggestion.map { "did you mean `\($0)`?" })
    }
}

private func problem(in name: String, of object: RawObject) -> NameProblem? {
    switch (ObjectKind.group(of: object.apiVersion), object.kind) {
    case ("rbac.authorization.k8s.io", _): pathSegmentProblem(in: name)
    case ("", "Service"): RFC1035Label.problem(in: name)
    // What makes others of its own name adds to it: a Job gets 11 characters more.
    case ("batch", "CronJob") where name.utf8.count > 52:
        NameProblem(message: "a CronJob's name has at most 52 characters", offset: 52)
    default: DNSSubdomain.problem(in: name)
    }
}

/// Names of RBAC are free but for what a path gives a meaning (ValidatePathSegmentName).
private func pathSegmentProblem(in name: String) -> NameProblem? {
    let isFree =
        !["", ".", ".."].contains(name) && name.utf8.count <= 253
        && name.unicodeScalars.allSatisfy { $0 != "/" && $0 != "%" && $0.properties.generalCategory != .control }
    return isFree
        ? nil
        : NameProblem(message: "a name of RBAC holds no `/`, `%` or control character, 253 at most", offset: 0)
}
