import Diagnostics

@testable import TenantCompiler

/// Sources that are built to exhaust time or memory.
struct ResourceAttack {
    let name: String
    /// The code of a finding; null where the tree is odd, and fine.
    let code: String?
    let files: @Sendable () -> [SourceFile]

    /// Further lines of the spec of tenant `acme`.
    private static func tenant(
        _ name: String, _ code: String?, _ spec: @escaping @Sendable () -> String
    ) -> ResourceAttack {
        ResourceAttack(name: name, code: code) {
            [SourceFile(path: "tenants/acme.yaml", text: Fixture.tenant("acme", spec()))]
        }
    }

    /// Objects of the tenant's own.
    private static func raw(
        _ name: String, _ code: String?, _ objects: @escaping @Sendable () -> String
    ) -> ResourceAttack {
        ResourceAttack(name: name, code: code) {
            [
                SourceFile(path: "tenants/acme/tenant.yaml", text: Fixture.tenant("acme")),
                SourceFile(path: "tenants/acme/manifests/objects.yaml", text: objects()),
            ]
        }
    }

    static let all: [ResourceAttack] = structure + scalars + numbers + objects

    private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
        (0..<count).map(line).joined(separator: "\n")
    }

    private static let structure: [ResourceAttack] = [
        .tenant("billion laughs", "yaml-over-budget") {
            "displayName: &a0 [x]\n"
                + lines(40) { "x\($0): &a\($0 + 1) [*a\($0), *a\($0), *a\($0), *a\($0), *a\($0), *a\($0)]" }
        },
        .tenant("laughs through merge keys", "yaml-over-budget") {
            "x: &a0 { k: v }\n" + lines(40) { "x\($0): &a\($0 + 1) { <<: [*a\($0), *a\($0)], k\($0): v }" }
        },
        .tenant("many aliases within the budget", "unknown-key") {
            "x: &a [\(many("1, ", 900))]\ny: [\(many("*a, ", 400))]"
        },
        .tenant("merges within the budget", "unknown-key") {
            "x: &a { \(lines(300) { "k\($0): v," }) }\n" + lines(600) { "y\($0): { <<: *a }" }
        },
        .tenant("lists in depth", "yaml-over-budget") { "x: " + many("[", 10_000) + many("]", 10_000) },
        .tenant("lists never closed", "yaml-over-budget") { "x: " + many("[", 1_000_000) },
        .tenant("mappings in depth", "yaml-over-budget") { "x: " + many("{a: ", 10_000) },
        .tenant("dashes in depth", "yaml-over-budget") { "x:\n    " + many("- ", 10_000) },
        .tenant("question marks", "yaml-complex-key") { many("? ", 90) + "x" },
        .tenant("an unknown key in each of many workloads", "unknown-key") {
            "workloads:\n"
                + lines(3_000) {
                    """
                    - name: w\($0)
                      image: docker.io/library/nginx:1.25
                      ports: [ { name: http, port: 8080 } ]
                      livenessProbe: {}
                    """
                }
        },
        .tenant("unknown keys near a known one", "unknown-key") { lines(60_000) { "displayName\($0): 1" } },
        .tenant("one key ever again", "yaml-duplicate-key") { many("quota: {}\n", 60_000) },
    ]

    private static let scalars: [ResourceAttack] = [
        .tenant("one long text by many aliases", "yaml-over-budget") {
            "displayName: &a \(many("x", 1_000_000))\nworkloads: [ { name: a, env: { \(lines(50_000) { "A\($0): *a," }) } } ]"
        },
        .raw("many documents of aliases", "yaml-over-budget") {
            let items = many("*a, ", 300)
            return many("---\na: &a [\(many("1, ", 100))]\nb: [\(items)]\nc: [\(items)]\n", 1_000)
        },
        .tenant("a text of 3 MB", "unknown-word") { "lifecycle: \"\(many("x", 3_000_000))\"" },
        .tenant("a file of 5 MB", "yaml-over-budget") { "x: \"\(many("x", 5_000_000))\"" },
        .tenant("a line of many items", "unknown-key") { "x: [ \(many("1, ", 90_000)) ]" },
        .tenant("an address built to backtrack", "invalid-email") {
            "environments: { production: { owner: { email: \"\(many("a.", 200_000))@\(many("a@", 200_000))\" } } }"
        },
        .tenant("a schedule without end", "invalid-schedule") {
            "jobs: [ { name: a, image: x/y:1, schedule: \"\(many("*/1,", 200_000)) * * * *\" } ]"
        },
        .tenant("a duration without end", "invalid-duration") {
            "workloads: [ { name: a, image: x/y:1, metrics: { interval: \(many("1h", 200_000)) } } ]"
        },
        .tenant("an image without end", "invalid-image") {
            "workloads: [ { name: a, image: \"\(many("a/", 200_000)):\(many("a", 200_000))\" } ]"
        },
        .tenant("a block of addresses without end", "invalid-cidr") {
            "network: { allowTo: [ { cidr: \"\(many("1.", 200_000))0/8\" }, { cidr: \"\(many(":", 200_000))/8\" } ] }"
        },
    ]

    private static let numbers: [ResourceAttack] = [
        .tenant("a quantity that hangs kubectl", "invalid-quantity") { "quota: { requests.cpu: 1e2147483648 }" },
        .tenant("quantities at every edge", "invalid-quantity") {
            """
            quota:
              requests.cpu: 1e-2147483648
              requests.memory: \(many("9", 100_000))Ei
              limits.cpu: 0.\(many("0", 100_000))1
              pods: .
              services: 1e
              configmaps: \(many("1e", 50_000))
            """
        },
        .tenant("a map of many keys", nil) {
            "workloads: [ { name: a, image: x/y:1, env: { \(lines(60_000) { "A\($0): b," }) } } ]"
        },
        .tenant("a list of many names", "quota-exceeded-at-peak") {
            "secrets: [ \(lines(20_000) { "{ name: n\($0), keys: { a: b#c } }," }) ]"
        },
        .tenant("a list of one name", "duplicate-name") {
            "secrets: [ \(many("{ name: n, keys: { a: b#c } }, ", 20_000)) ]"
        },
        .tenant("many peers", "unknown-peer") {
            "network: { allowFrom: [ \(lines(20_000) { "{ tenant: t\($0) }," }) ] }"
        },
    ]

    private static let objects: [ResourceAttack] = [
        ResourceAttack(name: "a long value of a variable", code: "oversized-object") {
            [
                SourceFile(
                    path: "tenants/acme/tenant.yaml",
                    text: Fixture.tenant("acme", "billing: { code: \(many("x", 1_000_000)) }")),
                SourceFile(
                    path: "tenants/acme/manifests/objects.yaml",
                    text: object("x") + "data: { a: \"\(many("${BILLING_CODE}", 100_000))\" }"),
            ]
        },
        ResourceAttack(name: "peers ever again", code: nil) {
            [
                SourceFile(
                    path: "tenants/acme.yaml",
                    text: Fixture.tenant("acme", "network: { allowTo: [ \(many("{ tenant: globex }, ", 20_000)) ] }")),
                SourceFile(
                    path: "tenants/globex.yaml",
                    text: Fixture.tenant(
                        "globex", "network: { allowFrom: [ \(many("{ tenant: acme, ports: [80] }, ", 20_000)) ] }")),
            ]
        },
        .raw("many objects", "quota-exceeded-at-peak", { lines(5_000) { "---\n" + object("n\($0)") } }),
        .raw("objects of one name", "duplicate-object", { many("---\n" + object("x"), 5_000) }),
        .raw("a text of many variables", nil, { object("x") + "data: { a: \"\(many("${TENANT_ID}$${", 100_000))\" }" }),
        .raw(
            "variables that are unset", "unset-variable",
            { object("x") + "data: { a: \"\(many("${BILLING_CODE}", 50_000))\" }" }),
        .raw(
            "lists within lists", "cluster-scoped-object",
            {
                many("{ kind: List, items: [ ", 40) + "{ apiVersion: v1, kind: Node, metadata: { name: x } }"
                    + many(" ] }", 40)
            }),
        .raw(
            "many labels", nil,
            { "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x, labels: { \(lines(30_000) { "a\($0): b," }) } }" }),
    ]

    private static func object(_ name: String) -> String {
        "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: \(name) }\n"
    }
}
