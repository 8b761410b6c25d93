import Diagnostics
import Foundation
import LabelMatching
import PromQL

@testable import TenantCompiler

/// A tenant `acme` that brings one dashboard, and what Grafana would ask of it.
enum OwnDashboardFixture {
    static let platform = """
        apiVersion: tenantc.dev/v1
        kind: Platform
        metadata: { name: company }
        spec: { monitoring: { prometheusVersion: "3.4" } }

        """

    static func compile(_ json: String, name: String = "own.json") async -> Compilation {
        await TenantCompiler.compile(
            Fixture.tree([
                "policies/platform.yaml": platform, "tenants/acme/tenant.yaml": Fixture.tenant("acme"),
                "tenants/acme/dashboards/\(name)": json,
            ]), Fixture.options)
    }

    /// A dashboard of one query, as JSON has it, and one variable.
    static func dashboard(asking expr: String, variable: String = "") -> String {
        """
        { "title": "A dashboard of acme", "templating": { "list": [ \(variable) ] },
          "panels": [ { "targets": [ { "expr": \(JSONScalar.quoted(expr)) } ] } ] }
        """
    }

    /// What is emitted for a dashboard of one query; null where it is refused.
    static func emitted(_ expr: String, variable: String = "") async throws -> String? {
        let compilation = await compile(dashboard(asking: expr, variable: variable))
        guard !compilation.isRefused else { return nil }
        return try compilation.ownDashboards().first.flatMap { try queries(of: $0.dashboard.json).first }
    }

    /// Every text below a key `expr`, in no order that matters.
    static func queries(of json: String) throws -> [String] {
        var found: [String] = []
        func visit(_ value: Any) {
            if let items = value as? [Any] { items.forEach(visit) }
            guard let members = value as? [String: Any] else { return }
            for (key, inner) in members.sorted(by: { $0.key < $1.key }) {
                if key == "expr", let text = inner as? String { found.append(text) }
                visit(inner)
            }
        }
        visit(try JSONSerialization.jsonObject(with: Data(json.utf8)))
        return found
    }

    /// A text with a variable's value in it, by Grafana's own expression for variables.
    static func interpolated(_ text: String, _ values: [String: String]) -> String {
        text.replacing(
            /\$(\w+)|\[\[(\w+?)(?::(\w+))?\]\]|\$\{(\w+)(?:\.([^:^\}]+))?(?::([^\}]+))?\}/.asciiOnlyWordCharacters()
        ) {
            match in
            let name = String(match.1 ?? match.2 ?? match.4 ?? "")
            return values[name] ?? String(match.0)
        }
    }

    /// The selectors of an expression that have no condition on the tenant; null where Prometheus refuses it.
    static func foreignSelectors(of expr: String, tenant: String = "acme") -> [String]? {
        let parsed = parseExpression(expr, version: PrometheusVersion(3, 4), experimentalFunctions: true)
        guard let tree = parsed.expression else { return nil }
        var foreign: [String] = []
        tree.forEach { node in
            if case .call(let call) = node, call.function == .info { foreign.append("info") }
            guard let selector = node.selector else { return }
            let isOwn = selector.matchers.contains {
                $0.matcher.name == "tenant" && $0.matcher.operation == .equal && $0.matcher.value == tenant
            }
            if !isOwn { foreign.append(expr) }
        }
        return foreign
    }
}

extension Compilation {
    /// The dashboards that tenants bring, as they come out in each environment.
    func ownDashboards() -> [(tenant: String, dashboard: OwnDashboard)] {
        var found = DiagnosticList()
        return program.tenants.flatMap { resolve($0, in: program, &found) }.flatMap { unit in
            var unit = unit
            unit.dashboards = makeDashboards(of: unit)
            let own = makeOwnDashboards(of: unit, on: Fixture.options.asOf, &found)
            return own.map { (unit.name, $0) }
        }
    }
}
