internal import Diagnostics
internal import Kubernetes
internal import YAML

extension Check {
    package static let unknownSecretKey = Check(
        "unknown-secret-key", "A variable comes from a secret or a key that the tenant does not declare",
        why: """
            The container is not started: it waits for ever with `CreateContainerConfigError`.
            """,
        follows: [.section("secrets")],
        accepts: [
            """
            \(.acme)
              secrets: [ { name: database, keys: { url: acme/database#url } } ]
              workloads: [ { name: web, image: docker.io/library/nginx:1.27, secretEnv: { DATABASE_URL: database/url } } ]
            """
        ],
        refuses: [
            """
            \(.acme)
              secrets: [ { name: database, keys: { url: acme/database#url } } ]
              workloads: [ { name: web, image: docker.io/library/nginx:1.27, secretEnv: { DATABASE_URL: «database/uri» } } ]
            """,
            """
            \(.acme)
              secrets: [ { name: database, keys: { url: acme/database#url } } ]
              jobs: [ { name: load, image: docker.io/library/nginx:1.27, secretEnv: { DATABASE_URL: «databases/url» } } ]
            """,
        ],
        pass: .unit(checkReferences))
}

private func checkReferences(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.spec.workloads.items {
        check(item.element.secretEnv, of: "workload `\(item.name)`", unit, &findings)
    }
    for item in unit.spec.jobs.items { check(item.element.secretEnv, of: "job `\(item.name)`", unit, &findings) }
}

private func check(
    _ variables: Keyed<KeyOf<VariableNameRule>, Layered<SecretKeyReference>>, of owner: @autoclosure () -> String,
    _ unit: Unit, _ findings: inout Findings
) {
    for variable in variables.items {
        guard let reference = variable.value.value, let span = variable.value.span else { continue }
        let keys = unit.keys(ofSecret: reference.secret)
        if let keys, keys.contains(reference.key) { continue }
        if keys == nil, unit.inventory.makesSecret(named: reference.secret) { continue }
        let what =
            keys == nil ? "secret `\(reference.secret)`" : "key `\(reference.key)` of secret `\(reference.secret)`"
        let word = keys == nil ? reference.secret : reference.key
        let nearest = Suggestion.nearest(to: word, among: keys ?? unit.spec.secrets.items.map(\.name))
        findings.report(
            "`\(variable.key)` of \(owner()) of tenant `\(unit.name)` comes from \(what), which nobody declares",
            tenant: unit.name, at: span, label: nearest.map { "did you mean `\($0)`?" } ?? "not known",
            help: "declare it under `secrets`")
    }
}

extension Unit {
    /// The keys of a declared secret, or of one that the tenant brings; null where there is none of that name.
    fileprivate func keys(ofSecret name: String) -> [String]? {
        if let secret = spec.secrets[name] { return secret.keys.items.map(\.key) }
        guard let item = inventory.item("Secret", named: name) else { return nil }
        return ["data", "stringData"].flatMap { item.value.field($0)?.members.map(\.key) ?? [] }
    }
}
