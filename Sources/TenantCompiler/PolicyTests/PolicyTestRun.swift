package import Diagnostics

/// What running the tests of the policies has come to.
package struct PolicyTestRun: Sendable {
    /// What spans point into.
    package let sources: SourceMap
    /// In the order of files and documents.
    package let results: [PolicyTestResult]
    /// What is wrong with the files of the tests.
    package let diagnostics: [Diagnostic]

    package var hasFailed: Bool {
        diagnostics.contains { $0.severity == .error } || results.contains(where: \.hasFailed)
    }

    /// Everything that is wrong, sorted; a finding's tenant is its case.
    package var findings: [Diagnostic] {
        var all = DiagnosticList()
        for finding in diagnostics + results.flatMap(\.findings) { all.append(finding) }
        return all.sorted()
    }
}
