import PromQL
import TestSupport
import Testing

/// What a tenant's rules give must not depend on what other tenants have.
@Suite(.enabled(if: Promtool.isExpected, "promtool is not installed: scripts/bootstrap test"))
struct LeakTests {
    private static let version = PrometheusVersion(2, 42)
    private static let names = ["x", "up", "http_requests_total", "job:x:rate5m", "sum", "offset", "by", "rate", "and"]
    private static let own = names.flatMap { name in
        ["\(name){tenant=\"acme\",job=\"j\",a=\"b\"}", "\(name){tenant=\"acme\",instance=\"i\",le=\"5\"}"]
    }
    private static let foreign =
        names.flatMap { name in
            ["\(name){tenant=\"globex\",job=\"j\",a=\"b\"}", "\(name){tenant=\"globex\",on=\"o\"}"]
        } + ["secret{tenant=\"globex\"}"]

    private func enforced(_ text: String) -> String? {
        guard let expression = parseExpression(text, version: Self.version).expression, expression.type.isOperand else {
            return nil
        }
        let result = enforce(expression, scope: TenantScope(label: "tenant", tenant: "acme"))
        guard result.problems.isEmpty else { return nil }
        // Values are made labels, so that they are compared too.
        let changed = TextEdit.applied(result.edits, to: text)
        let vector = expression.type == .scalar ? "vector(\(changed)\n)" : "(\(changed)\n)"
        return "count_values without () (\"value\", \(vector))"
    }

    /// The label sets of each result, in any order.
    private func results(_ expressions: [String], _ series: [String]) throws -> [Set<[String: String]>?] {
        try Promtool.results(of: expressions + ["vector(1)"], series: series).map { $0.map(Set.init) }
    }

    @Test func knownLeaksAreClosed() throws {
        let leaks = [
            "topk(scalar(secret), x)", "quantile(scalar(secret) / 100, x)", "bottomk(scalar(sum(secret)), x)",
            "count_values(\"v\", secret)", "max_over_time((x + on () group_left () secret)[5m:1m])",
            "x >= scalar(secret)", "absent(secret)", "{__name__=~\"sec.*\"}", "{__name__=\"secret\"}",
            "sum(secret) or x",
            "label_replace(secret, \"team\", \"acme\", \"\", \"\")", "x unless on () secret", "-secret",
            "secret offset 1m",
            "clamp_max(x, scalar(secret @ 60))", "secret{ # {tenant=\"acme\"}\n}", "vector(scalar(secret))",
            "round(x, scalar(secret))", "quantile_over_time(scalar(secret) / 100, x[5m])",
        ]
        let kept = leaks.compactMap { enforced($0) }
        #expect(kept.count == leaks.count)
        let open = leaks.map { "count_values without () (\"value\", (\($0)\n))" }
        let alone = try results(kept, Self.own)
        let together = try results(kept, Self.own + Self.foreign)
        #expect(alone == together)
        // Left open, each tells something of the other tenant.
        let leakedAlone = try results(open, Self.own)
        let leaked = try results(open, Self.own + Self.foreign)
        for (index, leak) in leaks.enumerated() { #expect(leakedAlone[index] != leaked[index], "\(leak)") }
    }

    @Test func nothingOfOthersShowsInAnyExpression() throws {
        var random = RandomExpression(seed: SeededGenerator.seedOfRun())
        var expressions: [String] = []
        while expressions.count < 400 {
            // Comments would be mistaken for what tells the results apart.
            let text = random.make()
            if !text.contains("#"), let kept = enforced(text) { expressions.append(kept.replacing("\n", with: " ")) }
        }
        let alone = try results(expressions, Self.own)
        let together = try results(expressions, Self.own + Self.foreign)
        var telling = 0
        for (index, expression) in expressions.enumerated() {
            if alone[index] != together[index] {
                // Of equal values Prometheus takes any, so that the tenant alone gets now one and now the other.
                let again = try (0..<8).map { _ in try results([expression], Self.own)[0] }
                #expect(again.contains(together[index]), "\(expression)")
            }
            if alone[index]?.isEmpty == false { telling += 1 }
        }
        #expect(telling > 50, "\(telling)")
    }
}
