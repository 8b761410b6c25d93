import Foundation
import Testing

/// Whether Grafana and promtool would take the dashboards that are compiled.
@Suite struct DashboardTests {
    @Test(
        .enabled(if: Judge.hasPromtool, "promtool is not installed: scripts/bootstrap test"),
        arguments: ["mode: sidecar", "mode: operator"])
    func everyPanelAndQueryIsSound(mode: String) throws {
        let folder = try TemporaryFolder()
        try Fleet(folder: Fleet.everything, change: ("mode: sidecar", mode)).prepare(in: folder)
        let compiled = try Invocation.tenantc(["compile"], in: folder).run()
        try #require(compiled.status == 0, "\(compiled.errors)")
        let verdict = try Judge.python(["\(Judge.folder)/judge_dashboards.py", "out"], in: folder.path).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
        #expect(verdict.text.contains("10 dashboards"))
    }

    /// What tenants bring: those of this repository, and those that have a query in every place.
    @Test(
        .enabled(if: Judge.hasPromtool, "promtool is not installed: scripts/bootstrap test"),
        arguments: [".", "Tests/TenantCompilerTests/Golden/own-dashboards"])
    func whatTenantsBringIsSound(sources: String) throws {
        for mode in ["sidecar", "operator"] {
            let folder = try TemporaryFolder()
            try Fleet(folder: Tool.repository.appending(path: sources)).prepare(in: folder)
            let platform = try folder.text("policies/platform.yaml")
            let place = platform.contains("\n  grafana:\n") ? "\n  grafana:\n" : "\nspec:\n"
            let lines = place == "\nspec:\n" ? "  grafana: { mode: \(mode) }\n" : "    mode: \(mode)\n"
            try folder.write(
                platform.replacing(place, with: place + lines, maxReplacements: 1), to: "policies/platform.yaml")
            let compiled = try Invocation.tenantc(["compile", "--as-of", "2026-06-15"], in: folder).run()
            try #require(compiled.status == 0, "\(compiled.errors)")
            let verdict = try Judge.python(
                [
                    "\(Judge.folder)/judge_dashboards.py", "out", "--granted", "nginx_ingress_controller_requests",
                ], in: folder.path
            ).run()
            #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
        }
    }
}
