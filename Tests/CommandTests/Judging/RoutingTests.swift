import Foundation
import Testing

/// What is compiled for Alertmanager, by amtool; and what is reported of it, by the schema that is shipped.
@Suite struct RoutingTests {
    private static let schemaJudge = """
        import json, jsonschema, sys
        schema = json.load(open(sys.argv[1]))
        jsonschema.Draft202012Validator.check_schema(schema)
        errors = list(jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2]))))
        for error in errors: print(list(error.absolute_path), error.message)
        sys.exit(1 if errors else 0)
        """

    static let canRoute = Tool.isCI || Judge.canJudge && Tool.find("amtool") != nil

    @Test(.enabled(if: canRoute, "amtool is not installed: apt install prometheus-alertmanager"), arguments: Fleet.all)
    func amtoolTakesWhatIsCompiled(fleet: Fleet) throws {
        let folder = try TemporaryFolder()
        try fleet.prepare(in: folder)
        let compiled = try Invocation.tenantc(["compile"], in: folder).run()
        try #require(compiled.status == 0, "\(compiled.errors)")
        let verdict = try Judge.python(["\(Judge.folder)/judge_alertmanager.py", "out"], in: folder.path).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
    }

    @Test(.enabled(if: canRoute, "amtool is not installed: apt install prometheus-alertmanager"))
    func amtoolTakesWhatIsCommitted() throws {
        let verdict = try Judge.python(["\(Judge.folder)/judge_alertmanager.py", "out"]).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
    }

    /// Receivers whose secrets are keys of the tenant's Secrets, by the definition of AlertmanagerConfig.
    @Test(.enabled(if: Judge.canJudgeCustom, "the schemas of custom resources are not at \(Judge.definitions)"))
    func everySecretOfATenantsIsNamedAsTheOperatorReadsIt() throws {
        let folder = try TemporaryFolder()
        try Fleet(folder: Tool.repository).prepare(in: folder)
        try folder.remove("tenants")
        let platform = try folder.text("policies/platform.yaml")
        try folder.write(
            platform.replacing("mode: operator", with: "mode: operator\n    alertmanagerMode: perTenant")
                .replacing("alertmanagerVersion: \"0.25\"", with: "alertmanagerVersion: \"0.28\""),
            to: "policies/platform.yaml")
        try folder.write(Self.secretive, to: "tenants/secretive.yaml")
        let compiled = try Invocation.tenantc(["compile"], in: folder).run()
        try #require(compiled.status == 0, "\(compiled.errors)")
        let path = "out/production/tenants/secretive/alertmanagerconfig-tenant-alerts.yaml"
        let verdict = try Judge.python(
            ["\(Judge.folder)/judge_manifests.py", path, "--crds", Judge.definitions, "--strict-coverage"],
            in: folder.path
        ).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
        #expect(verdict.text.contains("AlertmanagerConfig"))
    }

    private static let secretive = """
        apiVersion: tenantc.dev/v1
        kind: Tenant
        metadata: { name: secretive }
        spec:
          tier: basic
          owner: { email: owner@secretive.example }
          notifications:
            receivers:
              - name: all
                slack: { channel: "#s", apiURLSecret: alerting/slack }
                pagerduty: { routingKeySecret: alerting/pagerduty }
                webhook: { urlSecret: alerting/hook }
                email: { to: ops@secretive.example }
                opsgenie: { apiKeySecret: alerting/opsgenie, apiURL: https://api.eu.opsgenie.com/ }
                msteams: { webhookURLSecret: alerting/teams }
                discord: { webhookURLSecret: alerting/discord }
            routes: { critical: [all], warning: [all] }
            mute: [ { name: nights, times: [ { from: "22:00", to: "24:00" } ], severities: [warning] } ]

        """

    /// A run for one environment writes what its platform gets, and one for a tenant leaves it alone.
    @Test func aFilteredRunLeavesTheTreeWhole() throws {
        let folder = try TemporaryFolder()
        try Fleet(folder: Tool.repository).prepare(in: folder)
        let tree = "out/staging/platform/alertmanager/alertmanager.yml"
        for arguments in [["--environment", "staging"], ["--tenant", "acme"], ["--environment", "production"], []] {
            let run = try Invocation.tenantc(["compile"] + arguments, in: folder).run()
            #expect(run.status == 0, "\(arguments): \(run.errors)")
            #expect(try folder.text(tree).contains("acme/team"), "\(arguments)")
        }
        let check = try Invocation.tenantc(["compile", "--check"], in: folder).run()
        #expect(check.status == 0, "\(check.errors)")
    }

    @Test(.enabled(if: Judge.canJudge, "jsonschema is not installed: scripts/bootstrap test"))
    func everyReportIsValid() throws {
        let folder = try TemporaryFolder()
        let run = try Invocation.tenantc(
            ["report", "routes", "--source", Tool.repository.path, "--format", "json"], in: folder
        ).run()
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.text.contains("\"receiver\": \"acme/oncall\""))
        try folder.write(run.text, to: "report.json")
        let schema = Tool.repository.appending(path: "docs/schemas/routes-v1.json").path
        let verdict = try Judge.python(["-c", Self.schemaJudge, schema, "report.json"], in: folder.path).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
    }
}
