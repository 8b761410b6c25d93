import Alerting
import Diagnostics
import Testing

@testable import TenantCompiler

/// Each check holds to the examples that its page shows.
struct CheckExampleTests {
    @Test(arguments: Check.all)
    func accepts(_ check: Check) async {
        for example in check.accepts where !example.isOfAlertmanager {
            let (found, summary) = await Self.judge(example, of: check)
            #expect(!found.contains { $0.code == check.code }, "\(example.text)\n\(summary)")
            #expect(!found.contains { $0.severity == .error }, "\(example.text)\n\(summary)")
            #expect(example.expected.isEmpty, "an accepted example marks nothing")
        }
    }

    @Test(arguments: Check.all)
    func refuses(_ check: Check) async {
        for example in check.refuses where !example.isOfAlertmanager {
            let (all, summary) = await Self.judge(example, of: check)
            let expected = example.expected.map { Place(path: $0.path, range: $0.range) }
            let own = all.filter { $0.code == check.code }
            let found = own.map(\.place)
            #expect(Set(found) == Set(expected), "\(example.text)\n\(summary)")
            #expect(found.count == expected.count, "each is found once\n\(example.text)\n\(summary)")
            #expect(Set(own.map(\.severity)) == [check.severity])
            let others = all.filter { $0.severity == .error && $0.code != check.code }
            #expect(others.isEmpty, "\(example.text)\n\(summary)")
        }
    }

    private struct Found {
        let code: String
        let severity: Severity
        let place: Place
    }

    /// What is found in an example, and the same as text.
    private static func judge(_ example: Example, of check: Check) async -> (found: [Found], summary: String) {
        let tree = Fixture.tree(example.files(over: check.given))
        var findings = await compile(tree, Fixture.options).diagnostics
        if case .testing = check.pass { findings = await runPolicyTests(tree, Fixture.options).findings }
        let found = findings.compactMap { finding in
            finding.primary.map { span in
                Found(
                    code: finding.code, severity: finding.severity,
                    place: Place(
                        path: tree[span.file].path, range: Int(span.start)..<Int(span.end), text: tree.text(span)))
            }
        }
        return (found, findings.map { "\($0.code): \($0.message) \($0.notes)" }.joined(separator: "\n"))
    }
}

/// The same of checks of an alertmanager.yml.
struct RouteCheckExampleTests {
    private func judge(_ example: Example) throws -> (sources: SourceMap, diagnostics: [Diagnostic]) {
        let sources = SourceMap(example.files)
        var settings = AlertmanagerSettings(version: AlertmanagerVersion(0, 25), tenantLabel: "tenant")
        settings.knownAlerts = [
            KnownAlert(labels: ["alertname": .oneOf(["Down"]), "tenant": .any, "team": .any, "severity": .any])
        ]
        return (sources, checkAlertmanager(FileID(0), of: sources, settings))
    }

    @Test(arguments: Check.all.filter(\.isOfRoutes))
    func accepts(_ check: Check) throws {
        for example in check.accepts where example.isOfAlertmanager {
            let found = try judge(example).diagnostics
            #expect(found.isEmpty, "\(example.text)\n\(found)")
            #expect(example.expected.isEmpty, "an accepted example marks nothing")
        }
    }

    @Test(arguments: Check.all.filter(\.isOfRoutes))
    func refuses(_ check: Check) throws {
        for example in check.refuses where example.isOfAlertmanager {
            let found = try judge(example).diagnostics
            let ranges = found.compactMap(\.primary).map { Int($0.start)..<Int($0.end) }
            #expect(ranges == example.expected.map(\.range), "\(example.text)\n\(found)")
            #expect(found.allSatisfy { $0.code == check.code && $0.severity == check.severity }, "\(found)")
        }
    }
}

extension Check {
    /// Whether it is about a tree of routes, and so may have an `alertmanager.yml` for an example.
    fileprivate var isOfRoutes: Bool { if case .routes = pass { true } else { false } }
}

extension Example {
    /// Whether it is a file of Alertmanager's and not sources to compile.
    fileprivate var isOfAlertmanager: Bool { files.map(\.path) == ["alertmanager.yml"] }
}

extension Check: CustomTestStringConvertible {
    /// The code: what a failing test is told by.
    public var testDescription: String { code }
}
