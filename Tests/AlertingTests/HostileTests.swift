import Alerting
import Diagnostics
import Foundation
import Testing

/// Configurations that are made to be slow are read and analysed in bounded time, or it is said what was left out.
@Suite struct HostileTests {
    private static func tree(_ routes: [String]) -> String {
        "route:\n  receiver: ops\n  routes:\n" + routes.map { "  - \($0)\n" }.joined()
            + "receivers:\n- name: ops\n  webhook_configs: [{url: 'http://x'}]\n"
    }

    private static let isLong = ProcessInfo.processInfo.environment["TENANTC_LONG_TESTS"] != nil
    private static let count = isLong ? 10_000 : 100

    /// A kind of tree by its name.
    private static let trees: [(name: String, text: String)] = [
        ("prefixes", tree((0..<count).map { "{matchers: ['tenant=~\"t\($0)-.*\"']}" })),
        ("no prefix", tree((0..<count).map { "{matchers: ['tenant=~\".*-t\($0)\"']}" })),
        ("exclusions", tree((0..<count).map { "{matchers: ['tenant!=\"t\($0)\"', 'team=\"x\"'], continue: true}" })),
        ("continue", tree((0..<count).map { "{matchers: ['a\($0)=\"x\"'], continue: true}" })),
        ("labels", tree((0..<count).map { "{matchers: ['a\($0)=\"x\"', 'b\($0)=~\"x+\"']}" })),
        (
            "nested",
            tree([
                "{routes: " + String(repeating: "[{routes: ", count: 30) + "[{}]" + String(repeating: "}]", count: 30)
                    + "}"
            ])
        ),
        ("blow-up", tree((0..<40).map { "{matchers: ['a=~\"(x|y)*x(x|y){\($0 + 10)}\"']}" })),
        ("literals", tree([String](repeating: "{matchers: ['a=~\"[a-z][a-z][a-z][a-z]{1,20}\"']}", count: 20))),
        ("classes", tree((0..<20).map { "{matchers: ['a=~\"(?i)\\\\\\\\pL+\\\\\\\\p{Greek}\($0)\"']}" })),
    ]

    @Test(arguments: trees.indices)
    func isAnalysedInBoundedTime(_ index: Int) throws {
        let (name, text) = Self.trees[index]
        let clock = ContinuousClock()
        var findings: [RouteFinding] = []
        let took = clock.measure {
            let reading = Reading(text, factor: 10)
            #expect(reading.diagnostics.isEmpty, "\(reading.summary.prefix(500))")
            var options = AnalysisOptions(version: AlertmanagerVersion(0, 25))
            if !Self.isLong { options.work /= 50 }
            findings = analyse(reading.configuration, options)
        }
        if Self.isLong { print("\(name): \(took), \(findings.count) findings") }
        #expect(took < .seconds(60), "\(name)")
    }
}
