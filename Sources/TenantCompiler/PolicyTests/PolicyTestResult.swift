package import Diagnostics

/// How one case of a test of the policies went.
package struct PolicyTestResult: Sendable {
    package let name: String
    package let nameSpan: Span
    /// Expectations that are not met, and findings that nobody expects; the tenant of each is the case's name.
    package private(set) var findings: [Diagnostic] = []

    package var hasFailed: Bool { !findings.isEmpty }

    init(_ test: PolicyCase, _ found: [CaseFinding]) {
        name = test.name
        nameSpan = test.document.nameSpan
        let expected = test.spec.expect
        let matching = Matching(expectations: expected.elements.count, findings: found.count) { expectation, finding in
            found[finding].fit(expected.elements[expectation]).isWhole
        }
        let free = found.indices.filter { matching.owners[$0] == nil }.map { found[$0] }
        for (index, finding) in matching.findings.enumerated()
        // One that cannot be read is told as such.
        where finding == nil && expected.elements[index].code.isSet {
            findings.append(unmet(expected.elements[index], at: expected.spans[index], free))
        }
        guard test.spec.exact.value ?? true else { return }
        // Advice that no standard gives is not about the policies, and grows with the compiler.
        findings += free.filter { $0.finding.severity != .note || $0.finding.standard != nil }.map(unexpected)
    }

    private func unmet(_ expected: ExpectedFindingSpec, at span: Span, _ free: [CaseFinding]) -> Diagnostic {
        let code = expected.code.value?.text ?? "a finding"
        let nearest = free.max { $0.fit(expected).matching < $1.fit(expected).matching }
            .flatMap { $0.fit(expected).matching > 0 ? $0 : nil }
        var labels = [Label(span, "expected here")]
        if let nearest, let place = nearest.place {
            labels.append(Label(place, "the nearest is `\(nearest.finding.code)`"))
        }
        return Diagnostic(
            code: Check.unmetExpectation.code, message: "case `\(name)` expects `\(code)`, which does not come up",
            labels: labels,
            notes: nearest.map { ["the nearest says: \($0.finding.message)", "it would be \($0.expectation)"] }
                ?? ["nothing like it comes up"],
            tenant: name)
    }

    private func unexpected(_ found: CaseFinding) -> Diagnostic {
        Diagnostic(
            code: Check.unexpectedFinding.code,
            message: "case `\(name)` does not expect `\(found.finding.code)`: \(found.finding.message)",
            labels: [
                Label(
                    found.place ?? nameSpan,
                    found.place == nil ? "in this case" : found.finding.labels.first?.text ?? "")
            ],
            help: "put it right, or expect it: \(found.expectation)", tenant: name)
    }
}
