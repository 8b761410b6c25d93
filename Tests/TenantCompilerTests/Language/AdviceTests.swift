import Diagnostics
import Testing

@testable import TenantCompiler

/// What an author is told of a value that is not quite one.
struct AdviceTests {
    private func found(_ spec: String) async -> Diagnostic? {
        let sources = Fixture.tree([SourceFile(path: "tenants/acme.yaml", text: Fixture.tenant("acme", spec))])
        let compilation = await compile(sources, Fixture.options)
        #expect(compilation.diagnostics.count == 1, "\(compilation.summary)")
        return compilation.diagnostics.first
    }

    private func workload(_ fields: String) -> String {
        "workloads: [ { name: api, image: docker.io/library/nginx:1.25, \(fields) } ]"
    }

    @Test(
        arguments: [
            ("autoscale: { min: 1, max: 2, cpu: 0.7 }, resources: { requests: { cpu: 100m } }", "did you mean `70%`?"),
            ("autoscale: { min: 1, max: 2, cpu: 70 }, resources: { requests: { cpu: 100m } }", "did you mean `70%`?"),
            ("replicas: \"3\"", "remove the quotes: write `3`"),
            ("ports: [ { name: http, port: \"8080\" } ]", "remove the quotes: write `8080`"),
            ("resources: { limits: { memory: 512m } }", "did you mean `512Mi`?"),
            ("resources: { limits: { cpu: \"0,5\" } }", "did you mean `0.5`?"),
            ("resources: { limits: { cpu: \"1,000m\" } }", "did you mean `1000m`?"),
            (
                "probes: { liveness: { path: /health, port: 8080 } }, ports: [ { name: http, port: 8080 } ]",
                "move them one level down, into `httpGet`"
            ),
            ("resources: { requests: { memory: 256 } }", "did you mean `256Mi`?"),
            ("volumes: [ { name: data, mountPath: /data, temporary: 64 } ]", "did you mean `64Mi`?"),
            ("metrics: { port: htp }, ports: [ { name: http, port: 8080 } ]", "its ports are `http`"),
        ])
    func ofAWorkload(_ fields: String, _ help: String) async {
        #expect(await found(workload(fields))?.help == help)
    }

    /// What somebody writes on a first day, with another tool's words in mind: one finding that says what to write.
    @Test(
        arguments: [
            ("env: [ { name: A, value: b } ]", "write a mapping, such as `env: { LOG_LEVEL: info }`"),
            ("ports: [ \"8080\" ]", "write a mapping, such as `ports: [ { name: http, port: 8080 } ]`"),
            ("command: python -m app", "write a list, such as `command: [python, -m, acme.worker]`"),
            ("livenessProbe: {}", "write what is below it into `probes: { liveness: { … } }`"),
            ("imagePullPolicy: Always", "leave it out: an image that is pinned is pulled where a node lacks it"),
            ("volumes: [ { name: a, mountPath: /a, emptyDir: {} } ]", "write its size, such as `temporary: 1Gi`"),
            (
                "autoscale: { min: 1, max: 2, targetCPUUtilizationPercentage: 80 }",
                "write a percentage such as `cpu: 70%`"
            ),
            ("resources: 100m", "write a mapping with keys such as `requests`, `limits`"),
            ("replicas: [ 3 ]", "write a whole number, such as `replicas: 3`"),
        ])
    func ofAFirstDay(_ fields: String, _ help: String) async {
        #expect(await found(workload(fields))?.help == help)
    }

    @Test func ofAPodInsteadOfAWorkload() async {
        let pod = "{ name: api, containers: [ { name: api, image: docker.io/library/nginx:1.25 } ] }"
        #expect(
            await found("workloads: [ \(pod) ]")?.help
                == "write its `image`, `command`, `env` and `resources` beside `name`")
        #expect(
            await found("workloads: { api: { image: docker.io/library/nginx:1.25 } }")?.help
                == "write a list, each item with its `name`: `- name: api`")
        #expect(
            await found("jobs: [ { name: a, image: docker.io/library/nginx:1.25, backoffLimit: 3 } ]")?.help
                == "write `retries`")
    }

    /// Every habit is one of an object that the language has, and is answered by keys that this object has.
    @Test func habitsAreAnsweredByKeysThatThereAre() {
        var objects: [String: Set<String>] = [:]
        func collect(_ schema: Schema) {
            switch schema {
            case .object(let title, let fields):
                guard objects[title] == nil else { return }
                objects[title] = Set(fields.map(\.name))
                for field in fields { collect(field.schema) }
            case .either(let schemas): schemas.forEach(collect)
            case .list(let item, _): collect(item)
            case .map(_, let value): collect(value)
            default: break
            }
        }
        collect(TenantSpec.schema)
        collect(MetadataSpec.schema)
        for habit in KubernetesKey.all {
            for owner in habit.owners {
                let keys = objects[owner] ?? []
                #expect(!keys.isEmpty && !keys.contains(habit.key) && keys.isSuperset(of: habit.meant), "\(habit)")
            }
        }
    }

    @Test(
        arguments: [
            ("domains: [ \"https://Acme.example/\" ]", "did you mean `acme.example`?"),
            ("network: { allowTo: [ { cidr: 203.0.113.5 } ] }", "did you mean `203.0.113.5/32`?"),
            ("network: { allowTo: [ { cidr: \"2001:db8::1\" } ] }", "did you mean `2001:db8::1/128`?"),
            ("databases: [ { name: main, engine: postgres, version: \"16\", storage: 10 } ]", "did you mean `10Gi`?"),
            ("quota: { cpu: \"12\" }", "write `requests.cpu` alone"),
            ("alerts: { resources: \"true\" }", "remove the quotes: write `true`"),
        ])
    func ofATenant(_ spec: String, _ help: String) async { #expect(await found(spec)?.help == help) }

    @Test(
        arguments: [
            ("0 2 * * 7", "did you mean `0 2 * * 0`?"), ("daily", "did you mean `@daily`?"), ("2:00", nil),
            ("0 2 * * 1,7", "did you mean `0 2 * * 1,0`?"), ("0 2 * * 1-7", nil),
        ] as [(String, String?)])
    func ofASchedule(_ schedule: String, _ help: String?) async {
        let spec = "jobs: [ { name: a, image: docker.io/library/nginx:1.25, schedule: \"\(schedule)\" } ]"
        #expect(await found(spec)?.help == help)
    }

    /// An objective whose window was refused is over another than the tenant meant.
    @Test(arguments: [("30 days", ["invalid-duration"]), ("28d", ["objective-beyond-retention"])])
    func ofAWindow(_ window: String, _ codes: [String]) async {
        let spec = """
            metrics: [ { name: a, type: counter }, { name: b, type: counter } ]
            workloads: [ { name: api, image: docker.io/library/nginx:1.25 } ]
            slos:
              - { name: u, workload: api, objective: 99%, window: \(window), indicator: { ratio: { errors: a, total: b } } }
            """
        let tier = """
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { podSecurity: restricted, slo: { window: 28d }, monitoring: { retention: 7d } }

            """
        let sources = Fixture.tree(["tenants/acme.yaml": Fixture.tenant("acme", spec), "tiers/standard.yaml": tier])
        #expect(await compile(sources, Fixture.options).codes == codes)
    }

    @Test func anObjectOfKubernetesWhereADocumentBelongs() async {
        let sources = Fixture.tree([
            "tenants/acme.yaml": Fixture.tenant("acme")
                + "---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: api, namespace: acme }\ndata: {}\n"
        ])
        let found = await compile(sources, Fixture.options).diagnostics
        #expect(found.map(\.code) == ["unknown-api-version"])
        #expect(found.first?.help == "put it into a file in `tenants/<tenant>/manifests/`")
    }

    /// Half a percent is one; nobody is told to write another.
    @Test(arguments: ["0.5%", "100%", "0%"]) func aPercentageIsLeft(_ text: String) {
        #expect(Percentage(text) != nil)
    }

    @Test func aTenantsOwnPodsNeedNoGrant() async {
        let sources = Fixture.tree([
            "tenants/acme.yaml": Fixture.tenant("acme", "network: { allowTo: [ { tenant: acme } ] }")
        ])
        #expect(await compile(sources, Fixture.options).codes == [])
    }

    @Test(arguments: [("", 1), ("# later\n", 1), ("---\n", 1)]) func anEmptiedFile(_ text: String, _ count: Int) async {
        let sources = Fixture.tree([SourceFile(path: "tenants/acme.yaml", text: text)])
        #expect(await compile(sources, Fixture.options).codes == Array(repeating: "empty-file", count: count))
    }

    @Test func anObjectiveOfAMetricThatNobodyDeclares() async {
        let found = await found(
            """
            metrics: [ { name: requests_total, type: counter }, { name: failures_total, type: counter } ]
            slos:
              - name: up
                workload: api
                objective: 99%
                window: 7d
                indicator: { ratio: { errors: failures_total, total: request_total } }
            """)
        #expect(found?.code == "unknown-metric")
        #expect(found?.labels.first?.text == "did you mean `requests_total`?")
    }
}
