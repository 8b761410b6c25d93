import Diagnostics
import Testing

@testable import TenantCompiler

/// Each check holds to the examples that its page shows.
struct CheckExampleTests {
    @Test(arguments: Check.all)
    func accepts(_ check: Check) async {
        for example in check.accepts {
            let (found, summary) = await Self.judge(example, of: check)
            #expect(!found.contains { $0.code == check.code }, "\(example.text)\n\(summary)")
            #expect(!found.contains { $0.severity == .error }, "\(example.text)\n\(summary)")
            #expect(example.expected.isEmpty, "an accepted example marks nothing")
        }
    }

    @Test(arguments: Check.all)
    func refuses(_ check: Check) async {
        for example in check.refuses {
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

extension Check: CustomTestStringConvertible {
    /// The code: what a failing test is told by.
    public var testDescription: String { code }
}
