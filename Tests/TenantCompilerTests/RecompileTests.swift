import Diagnostics
import TenantCompiler
import TestSupport
import Testing

/// What is compiled again alone is what a compile of everything gives.
@Suite struct RecompileTests {
    /// A small fleet whose tenants are changed at random, now and then so that they clash.
    private struct Sources {
        var tenants: [String: [String]] = [:]
        var random: SeededGenerator

        init(seed: UInt64) {
            random = SeededGenerator(seed: seed)
            for index in 0..<6 { tenants["t\(index)"] = Self.plain }
        }

        static let plain = ["quota: { pods: 4 }"]
        private static let lines = [
            "quota: { pods: 3 }", "quota: { pods: 5, requests.cpu: 2 }", "quota: { requests.cpu: 9 }",
            "network: { allowFrom: [ { tenant: t1 } ] }", "displayName: Another", "lifecycle: suspended",
            "workloads: [ { name: w, image: ghcr.io/a/b:1.2, port: 80, expose: { host: one.example.com } } ]",
            "workloads: [ { name: w, image: ghcr.io/a/b:1.2, port: 80, expose: { host: two.example.com } } ]",
            "quota: { pods: none }", "metrics: [ { name: done_total, type: counter } ]",
            "metrics: [ { name: other_total, type: counter } ]", "metrics: [ { name: done, type: counter } ]",
            "environments: { production: {} }", notified(by: "team"), notified(by: "oncall"),
        ]

        private static func notified(by name: String) -> String {
            "notifications: { receivers: [ { name: \(name), slack: { channel: \"#a\" } } ], routes: { info: [\(name)] } }"
        }

        mutating func change() -> Set<String> {
            var changed: Set<String> = []
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                let name = "t\(Int.random(in: 0..<6, using: &random))"
                tenants[name] =
                    Bool.random(using: &random) ? Self.plain : [Self.lines.randomElement(using: &random) ?? ""]
                changed.insert(name)
            }
            return changed
        }

        func map(only names: Set<String>? = nil) -> SourceMap {
            var files = [
                SourceFile(path: "policies/platform.yaml", bytes: Array(Self.platform.utf8)),
                SourceFile(path: "policies/alerting.yaml", bytes: Array(Self.alerting.utf8)),
                SourceFile(path: "policies/standards.yaml", bytes: Array(Self.standard.utf8)),
                SourceFile(path: "tiers/basic.yaml", bytes: Array(Self.tier.utf8)),
            ]
            for (name, lines) in tenants.sorted(by: { $0.key < $1.key }) where names?.contains(name) ?? true {
                let text = """
                    apiVersion: tenantc.dev/v1
                    kind: Tenant
                    metadata: { name: \(name) }
                    spec:
                      tier: basic
                      owner: { email: a@example.com }
                      \(lines.joined(separator: "\n  "))
                    """
                files.append(SourceFile(path: "tenants/\(name).yaml", bytes: Array(text.utf8)))
            }
            return SourceMap(files)
        }

        private static let platform = """
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: p }
            spec:
              environments:
                production: { cluster: https://a.example, capacity: { cpu: 10 } }
                staging: { cluster: https://b.example }
            """
        private static let alerting = """
            apiVersion: tenantc.dev/v1
            kind: Alerting
            metadata: { name: p }
            spec:
              global: { slackAPIURLFile: /secrets/slack }
              receivers: [ { name: platform, slack: { channel: "#alerts" } } ]
              defaultReceiver: platform
            """
        private static let standard = """
            apiVersion: tenantc.dev/v1
            kind: Standard
            metadata: { name: SUFFIX }
            spec:
              category: metrics
              title: Suffixes
              level: recommended
              rules: [ { type: suffix, metricType: counter, suffix: _total, message: Counters end in _total } ]
            """
        private static let tier = """
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: basic }
            spec: { quota: { pods: 4 } }
            """
    }

    @Test func givesWhatCompilingEverythingGives() async {
        let seed = SeededGenerator.seedOfRun()
        var sources = Sources(seed: seed)
        var old = sources
        var (alone, whole) = (0, 0)
        for round in 0..<120 {
            let changed = sources.change()
            let before = await compile(old.map()), after = await compile(sources.map())
            guard !before.isRefused else {
                old = sources
                continue
            }
            if let again = await recompile(old.map(only: changed), sources.map(only: changed)) {
                alone += 1
                #expect(!after.isRefused, "seed \(seed), round \(round)")
                var files = Self.files(before.outputs)
                for path in Self.files(again.before.outputs).keys { files[path] = nil }
                files.merge(Self.files(again.after.outputs)) { _, new in new }
                #expect(files == Self.files(after.outputs), "seed \(seed), round \(round)")
                #expect(before.reports?.bytes == after.reports?.bytes, "seed \(seed), round \(round)")
            } else {
                whole += 1
            }
            old = sources
        }
        #expect(alone > 5 && whole > 5, "seed \(seed): \(alone) alone, \(whole) whole")
    }

    private static func files(_ units: [RenderedUnit]) -> [String: [UInt8]] {
        Dictionary(
            units.flatMap { unit in unit.files.map { ($0.path, Array(unit.bytes[$0.range])) } }
        ) { first, _ in first }
    }
}
