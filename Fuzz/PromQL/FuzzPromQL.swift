internal import PromQL

/// Reads bytes as an expression of two releases and judges it; what is taken must be printed and enforced into what is
/// taken again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    for version in [PrometheusVersion(2, 42), PrometheusVersion(3, 14)] {
        let parsed = parseExpression(text, version: version, experimentalFunctions: count % 2 == 0)
        let length = text.utf8.count
        for problem in parsed.problems { precondition(problem.range.upperBound <= length) }
        guard let expression = parsed.expression else {
            precondition(!parsed.problems.isEmpty)
            continue
        }
        _ = labelFlow(of: expression).possibleLabels
        for purpose in [AnalysisContext.Purpose.recording, .alert] {
            for problem in analyze(expression, AnalysisContext(purpose: purpose, version: version)) {
                precondition(problem.range.upperBound <= length && problem.kind != .syntax)
            }
        }
        let printed = Printer.text(of: expression)
        let again = parseExpression(printed, version: version, experimentalFunctions: count % 2 == 0)
        guard let second = again.expression else { preconditionFailure("\(text) is printed as \(printed)") }
        precondition(Printer.text(of: second) == printed)
        let kept = enforce(expression, scope: TenantScope(label: "tenant", tenant: "acme"))
        guard kept.problems.isEmpty else { continue }
        let changed = TextEdit.applied(kept.edits, to: text)
        let enforced = parseExpression(changed, version: version, experimentalFunctions: count % 2 == 0)
        guard let third = enforced.expression else { preconditionFailure("\(text) is changed to \(changed)") }
        precondition(enforce(third, scope: TenantScope(label: "tenant", tenant: "acme")).edits.isEmpty)
    }
    return 0
}
