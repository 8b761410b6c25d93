import Diagnostics
import Testing

@testable import TenantCompiler

/// Each check holds to the examples that its page shows.
struct CheckExampleTests {
    @Test(arguments: Check.all)
    func accepts(_ check: Check) async {
        for example in check.accepts {
            let compilation = await compile(Fixture.tree(example.files(over: check.given)), Fixture.options)
            #expect(compilation.places(of: check.code).isEmpty, "\(example.text)\n\(compilation.summary)")
            #expect(compilation.errors.isEmpty, "\(example.text)\n\(compilation.summary)")
            #expect(example.expected.isEmpty, "an accepted example marks nothing")
        }
    }

    @Test(arguments: Check.all)
    func refuses(_ check: Check) async {
        for example in check.refuses {
            let compilation = await compile(Fixture.tree(example.files(over: check.given)), Fixture.options)
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

extension Check: CustomTestStringConvertible {
    /// The code: what a failing test is told by.
    public var testDescription: String { code }
}
