import Alerting
import Diagnostics
import Testing

@testable import TenantCompiler

/// Each check holds to the examples that its page shows.
struct CheckExampleTests {
    @Test(arguments: Check.all.filter(\.isOfSources))
    func accepts(_ check: Check) async {
        for example in check.accepts {
            let compilation = await compile(Fixture.tree(example.files), Fixture.options)
            #expect(compilation.places(of: check.code).isEmpty, "\(example.text)\n\(compilation.summary)")
            #expect(compilation.errors.isEmpty, "\(example.text)\n\(compilation.summary)")
            #expect(example.expected.isEmpty, "an accepted example marks nothing")
        }
    }

    @Test(arguments: Check.all.filter(\.isOfSources))
    func refuses(_ check: Check) async {
        for example in check.refuses {
            let compilation = await compile(Fixture.tree(example.files), Fixture.options)
            let expected = example.expected.map { Place(path: $0.path, range: $0.range) }
            let found = compilation.places(of: check.code)
            #expect(Set(found) == Set(expected), "\(example.text)\n\(compilation.summary)")
            #expect(found.count == expected.count, "each is found once\n\(example.text)\n\(compilation.summary)")
            let severities = Set(compilation.diagnostics.filter { $0.code == check.code }.map(\.severity))
            #expect(severities == [check.severity])
            let others = compilation.errors.filter { $0.code != check.code }
            #expect(others.isEmpty, "\(example.text)\n\(compilation.summary)")
        }
    }
}

/// The same of checks of an alertmanager.yml.
struct RouteCheckExampleTests {
    private func judge(_ example: Example) throws -> (sources: SourceMap, diagnostics: [Diagnostic]) {
        let sources = SourceMap(example.files)
        try #require(sources.files.map(\.path) == ["alertmanager.yml"])
        var settings = AlertmanagerSettings(version: AlertmanagerVersion(0, 25), tenantLabel: "tenant")
        let labels = ["tenant", "team", "severity"].map { ($0, KnownAlert.Values.any) }
        settings.knownAlerts = [KnownAlert(name: "Down", labels: Dictionary(uniqueKeysWithValues: labels))]
        return (sources, checkAlertmanager(FileID(0), of: sources, settings))
    }

    @Test(arguments: Check.all.filter { !$0.isOfSources })
    func accepts(_ check: Check) throws {
        for example in check.accepts {
            let found = try judge(example).diagnostics
            #expect(found.isEmpty, "\(example.text)\n\(found)")
            #expect(example.expected.isEmpty, "an accepted example marks nothing")
        }
    }

    @Test(arguments: Check.all.filter { !$0.isOfSources })
    func refuses(_ check: Check) throws {
        for example in check.refuses {
            let found = try judge(example).diagnostics
            let ranges = found.compactMap(\.primary).map { Int($0.start)..<Int($0.end) }
            #expect(ranges == example.expected.map(\.range), "\(example.text)\n\(found)")
            #expect(found.allSatisfy { $0.code == check.code && $0.severity == check.severity }, "\(found)")
        }
    }
}

extension Check {
    /// Whether its examples are sources to compile.
    var isOfSources: Bool { if case .routes = pass { false } else { true } }
}

extension Check: CustomTestStringConvertible {
    /// The code: what a failing test is told by.
    public var testDescription: String { code }
}
