import Foundation
import Testing

/// Whether promtool takes every rule and configuration that is emitted, and whether the alerts pass their own tests.
@Suite struct PrometheusTests {
    @Test(
        .enabled(if: Judge.hasPromtool, "promtool is not installed: scripts/bootstrap test"),
        arguments: [Fleet.all[0], Fleet.all[3]] + Fleet.monitored)
    func everyRuleIsSoundAndEveryAlertIsProved(fleet: Fleet) throws {
        let folder = try TemporaryFolder()
        try fleet.prepare(in: folder)
        let compiled = try Invocation.tenantc(["compile", "--as-of", "2026-06-15"], in: folder).run()
        try #require(compiled.status == 0, "\(compiled.errors)")
        let verdict = try Judge.python(["\(Judge.folder)/judge_prometheus.py", "out"], in: folder.path).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
        for what in ["check rules", "test rules", "check config"] {
            #expect(verdict.text.contains(" by \(what)"), "nothing was judged by \(what)")
        }
    }

    /// Ratios, budgets and what is left of them, as promtool evaluates the recording rules of objectives.
    @Test(.enabled(if: Judge.hasPromtool, "promtool is not installed: scripts/bootstrap test"))
    func objectivesRecordWhatTheyShould() throws {
        let folder = try TemporaryFolder()
        try Fleet.monitored[1].prepare(in: folder)
        let compiled = try Invocation.tenantc(["compile"], in: folder).run()
        try #require(compiled.status == 0, "\(compiled.errors)")
        let script = """
            import subprocess, sys, yaml
            out = "out/production/"
            rules = yaml.safe_load(open(out + "tenants/acme/configmap-prometheus-rules.yaml"))["data"]
            open("tenant.yml", "w").write(rules["prometheus-rules.rules.yml"])
            open("platform.yml", "w").write(open(out + "platform/prometheus/rules/acme.yml").read())
            open("values.yml", "w").write(open(sys.argv[1]).read())
            sys.exit(subprocess.run(["promtool", "test", "rules", "values.yml"]).returncode)
            """
        let verdict = try Judge.python(
            ["-c", script, "\(Judge.folder)/objective_values.yml"], in: folder.path
        ).run()
        #expect(verdict.status == 0 && verdict.text.contains("SUCCESS"), "\(verdict.text)\(verdict.errors)")
    }
}
