package import Diagnostics
internal import YAML

/// Compiles each case in `policies/tests/` with the repository's own tiers and policies, and compares what is found
/// with what is expected.
///
/// - Parameter isWanted: Whether a case of a name is run.
package func runPolicyTests(
    _ sources: SourceMap, _ options: CompileOptions = CompileOptions(), where isWanted: (String) -> Bool = { _ in true }
) async -> PolicyTestRun {
    var diagnostics = DiagnosticList()
    let cases = readCases(sources, options, &diagnostics)
    let policies = sources.files.filter {
        $0.path.hasPrefix("tiers/") || $0.path.hasPrefix("policies/") && !$0.path.hasPrefix(SourceLayout.policyTests)
    }
    var results: [PolicyTestResult] = []
    for test in cases where isWanted(test.name) {
        results.append(await run(test, policies, sources, options))
    }
    return PolicyTestRun(sources: sources, results: results, diagnostics: diagnostics.sorted())
}

private func readCases(
    _ sources: SourceMap, _ options: CompileOptions, _ diagnostics: inout DiagnosticList
) -> [PolicyCase] {
    var cases: [PolicyCase] = []
    var first: [String: Document] = [:]
    for id in sources.ids where SourceLayout.isPolicyTest(sources[id].path) && sources[id].kind == .regular {
        let parsed = parseFile(id, role: .policyTests, in: sources, budget: options.budget, &diagnostics)
        for document in parsed.documents {
            if let other = first.updateValue(document, forKey: document.name) {
                diagnostics.append(duplicate(document, of: other))
            }
            cases.append(PolicyCase(document, in: sources, &diagnostics))
        }
    }
    return cases
}

private func run(
    _ test: PolicyCase, _ policies: [SourceFile], _ sources: SourceMap, _ options: CompileOptions
) async -> PolicyTestResult {
    let paths = Set(test.files.map(\.source.path))
    let map = SourceMap(test.files.map(\.source) + policies.filter { !paths.contains($0.path) })
    var options = options
    options.rendersOutput = false
    options.asOf = test.spec.asOf.value
    options.observer = nil
    let compilation = await compile(map, options)
    let table = LineTable(sources[test.document.file].bytes)
    let found = compilation.diagnostics.compactMap { finding -> CaseFinding? in
        let file = finding.primary.flatMap { span in test.files.first { $0.source.path == map[span.file].path } }
        guard file != nil || isAboutTheCase(finding) else { return nil }
        let place = finding.primary.flatMap { file?.place(of: $0) }
        return CaseFinding(
            finding: finding, place: place, text: finding.primary.map(map.text) ?? "",
            line: place.map { table.position(at: Int($0.start)).line })
    }
    return PolicyTestResult(test, found)
}

/// What the repository's own files say of tenants that it does not know is no matter of a case; that they cannot be
/// read is.
private func isAboutTheCase(_ finding: Diagnostic) -> Bool {
    if finding.tenant != nil { return true }
    guard finding.severity == .error, let check = Check.named(finding.code) else { return false }
    if case .reading = check.pass { return true }
    return false
}
