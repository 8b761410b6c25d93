import Diagnostics
import Testing

@testable import TenantCompiler

/// One mistake of an author is told once, where it is to be put right.
struct OneMistakeTests {
    private static let ratio = "{ ratio: { errors: a, total: b } }"

    /// The code of each error and warning, and the text that it stands at.
    private func tell(_ spec: String, _ policies: String? = nil) async -> [String] {
        var files = [SourceFile(path: "tenants/acme.yaml", text: Fixture.tenant("acme", spec))]
        if let policies { files.append(SourceFile(path: "policies/all.yaml", text: policies)) }
        return await told(files)
    }

    private func told(_ files: [SourceFile]) async -> [String] {
        let compilation = await compile(Fixture.tree(files), Fixture.options)
        return compilation.diagnostics.map { found in
            "\(found.code) \(found.primary.map { compilation.place(of: $0).text } ?? "-")"
        }
    }

    @Test func aMisspeltKeyIsNotMissingToo() async {
        let once = await tell(
            """
            environments: { production: { workloads: [ { name: api, replicas: 3 } ] } }
            workloads: [ { name: api, imagee: docker.io/library/nginx:1.25 } ]
            """)
        #expect(once == ["unknown-key imagee"])
    }

    @Test(
        arguments: [
            ("workloads: [ { nmae: api, image: docker.io/library/nginx:1.25 } ]", "nmae"),
            ("access: [ { group: oidc:admins, rol: admin } ]", "rol"),
            ("access: [ { grop: oidc:admins, role: admin } ]", "grop"),
            ("secrets: [ { name: database, kyes: { url: ecp/database#url } } ]", "kyes"),
            ("slos: [ { name: u, workload: a, objectiv: 99%, indicator: \(Self.ratio) } ]", "objectiv"),
            (
                "slos: [ { name: u, workload: a, objective: 99%, indicator: { rato: { errors: a, total: b } } } ]",
                "rato"
            ),
            ("slos: [ { name: u, workload: a, objective: 99%, indicators: \(Self.ratio) } ]", "indicators"),
            ("alerts: { rules: [ { alert: Up, exp: up == 0, for: 5m, severity: warning } ] }", "exp"),
            ("notifications: { receivers: [ { name: team, web_hook: { url: https://a.example } } ] }", "web_hook"),
            ("network: { allowFrom: [ { tennant: globex } ] }", "tennant"),
            ("jobs: [ { name: a, image: docker.io/library/nginx:1.25, cron: 0 2 * * * } ]", "cron"),
        ])
    func whereverItStands(_ spec: String, _ key: String) async {
        #expect(await tell(spec) == ["unknown-key \(key)"])
    }

    @Test func aWrongTypeIsNotMissingToo() async {
        #expect(await tell("network: { allowTo: [ 10.0.0.0/8 ] }") == ["wrong-type 10.0.0.0/8"])
        #expect(await tell("network: { allowTo: [ { cidr: 10.0.0.0/8, tenant: acme } ] }").count == 1)
        #expect(await tell("workloads: [ { api: { image: docker.io/library/nginx:1.25 } } ]") == ["missing-field api"])
        #expect(await tell("billing: [ CC-1042 ]") == ["wrong-type [ CC-1042 ]"])
        #expect(await tell("workloads: [ { name: api, image: [ a ] } ]") == ["wrong-type [ a ]"])
    }

    /// A field that no layer has is asked for where the object is declared, and not where an environment varies it.
    @Test func isToldWhereTheObjectIsDeclared() async {
        let told = await tell(
            """
            environments: { production: { workloads: [ { name: api, replicas: 3 } ] } }
            workloads: [ { name: api, replicas: 2 } ]
            """)
        #expect(told == ["missing-field { name: api, replicas: 2 }"])
    }

    @Test func anObjectWithinOneToo() async {
        let told = await tell(
            """
            environments:
              production: { workloads: [ { name: api, expose: { bodySize: 50m } } ] }
            workloads:
              - { name: api, image: docker.io/library/nginx:1.25, expose: { path: / } }
            """)
        #expect(told == ["missing-field { path: / }"])
    }

    @Test func anEmptyValueIsToldWhereItIsEmpty() async {
        #expect(await tell("workloads: [ { name: api, image: null } ]") == ["missing-field null"])
    }

    /// What an environment varies under a wrong name would else be asked for all that a new object needs.
    @Test func aWrongNameInAnEnvironmentIsNoNewObject() async throws {
        let text = Fixture.tenant(
            "acme",
            """
            environments: { production: { databases: [ { name: man, storage: 20Gi } ] } }
            databases: [ { name: main, engine: postgres, version: "16", storage: 10Gi } ]
            """)
        let compilation = await compile(
            Fixture.tree([SourceFile(path: "tenants/acme.yaml", text: text)]), Fixture.options)
        #expect(compilation.codes == ["missing-field"], "\(compilation.summary)")
        #expect(compilation.diagnostics.first?.help?.hasPrefix("did you mean `main`?") == true)
    }

    /// What is not there because it was refused is not asked for, nor what would follow from it.
    @Test(
        arguments: [
            (
                """
                workloads:
                  - name: api
                    image: docker.io/library/nginx:1.25
                    replicas: 400
                    resources: { limits: { cpu: 512mb } }
                """, "invalid-quantity 512mb"
            ),
            (
                "alerts: { rules: [ { alert: Up, expr: up == 0, for: 10 minutes, severity: warning } ] }",
                "invalid-duration 10 minutes"
            ),
            (
                """
                domains: [ "https://acme.example" ]
                workloads:
                  - name: api
                    image: docker.io/library/nginx:1.25
                    ports: [ { name: http, port: 8080 } ]
                    expose: { host: api.acme.example }
                """, "invalid-name \"https://acme.example\""
            ),
            (
                """
                domains: [ acme.example ]
                workloads:
                  - { name: api, image: docker.io/library/nginx:1.25, ports: [ 8080 ], expose: { host: api.acme.example } }
                """, "wrong-type 8080"
            ),
            (
                """
                secrets: [ { name: database, keys: { url: ecp/database/url } } ]
                workloads:
                  - { name: api, image: docker.io/library/nginx:1.25, secretEnv: { URL: database/url } }
                """, "invalid-secret-reference ecp/database/url"
            ),
            (
                """
                notifications:
                  receivers:
                    - { nam: team, webhook: { url: https://hooks.acme.example } }
                    - { name: hook, webhook: { url: https://hooks.acme.example } }
                  routes: { critical: [ team, hook ], warning: [ team ] }
                """, "unknown-key nam"
            ),
            (
                """
                notifications:
                  receivers: [ { name: hook, webhook: { url: https://hooks.acme.example } } ]
                  routes: { critical: [ hok ] }
                """, "unknown-receiver hok"
            ),
        ])
    func whatFollowsIsNotTold(_ spec: String, _ cause: String) async {
        let alerting = """
            apiVersion: tenantc.dev/v1
            kind: Alerting
            metadata: { name: company }
            spec:
              receivers: [ { name: platform, webhook: { url: https://hooks.company.com } } ]
              defaultReceiver: platform

            """
        #expect(await tell(spec, alerting) == [cause])
    }

    /// What is wrong beside it is told in the same run.
    @Test func whatDoesNotFollowIsTold() async {
        let told = await tell(
            """
            workloads:
              - { name: api, image: ghcr.io/acme/api:latest, replicas: three }
              - { name: web, image: docker.io/library/nginx }
            """)
        #expect(
            told == [
                "unpinned-image ghcr.io/acme/api:latest", "wrong-type three",
                "unpinned-image docker.io/library/nginx",
            ])
    }

    /// With the mode that was meant, `Off`, the two would not be in conflict.
    @Test func aMistypedModeIsNoConflict() async {
        let told = await tell(
            """
            workloads:
              - name: api
                image: docker.io/library/nginx:1.25
                resources: { requests: { cpu: 100m, memory: 128Mi } }
                autoscale: { min: 1, max: 3, cpu: 70% }
                rightsize: { mode: Of }
            """)
        #expect(told == ["unknown-word Of"])
    }

    /// A tenant that got another name is told where others name it, and not also where it names them.
    @Test(arguments: ["globey", "initech"]) func aRenamedTenantIsToldOnce(_ name: String) async {
        func files(_ other: String) -> [SourceFile] {
            [
                SourceFile(
                    path: "tenants/acme.yaml",
                    text: Fixture.tenant("acme", "network: { allowFrom: [ { tenant: globex, ports: [8080] } ] }")),
                SourceFile(
                    path: "tenants/other.yaml",
                    text: Fixture.tenant(other, "network: { allowTo: [ { tenant: acme, ports: [8080] } ] }")),
            ]
        }
        #expect(await told(files("globex")) == [])
        #expect(await told(files(name)) == ["unknown-peer globex"])
    }

    /// A name that is none can stand for one tenant, and not for two, nor for the other direction.
    @Test func grantsThatNobodyMeantAreTold() async {
        let told = await told([
            SourceFile(
                path: "tenants/acme.yaml",
                text: Fixture.tenant("acme", "network: { allowFrom: [ { tenant: gone } ], allowTo: [ { tenant: b } ] }")
            ),
            SourceFile(
                path: "tenants/a.yaml", text: Fixture.tenant("a", "network: { allowTo: [ { tenant: acme } ] }")),
            SourceFile(
                path: "tenants/b.yaml",
                text: Fixture.tenant("b", "network: { allowTo: [ { tenant: acme } ], allowFrom: [ { tenant: a } ] }")),
        ])
        #expect(
            told == [
                "grant-not-returned acme", "unknown-peer gone", "grant-not-returned b", "grant-not-returned acme",
                "grant-not-returned a",
            ])
    }

    @Test func aSecretIsToldWhereverItStands() async {
        let told = await tell(
            """
            workloads:
              - name: api
                image: docker.io/library/nginx:1.25
                replicas: x
                env: { DB_PASSWORD: hunter2hunter2 }
            """)
        #expect(told.map { $0.prefix { $0 != " " } } == ["wrong-type", "literal-secret"])
    }

    /// A fix that hides what it does not tell would seem to make things worse.
    @Test func aFixIsMadeThoughMoreIsLeft() async {
        let spec = "alerts: { rules: [ { alert: Up, expr: up == 0, for: 5m, severity: warnin } ] }"
        let sources = Fixture.tree([SourceFile(path: "tenants/acme.yaml", text: Fixture.tenant("acme", spec))])
        var selection = FixSelection()
        selection.takesUnsafe = true
        let result = await fixFindings(in: sources, Fixture.options, selection)
        #expect(!result.compilation.codes.contains("unknown-word"), "\(result.compilation.summary)")
    }
}
