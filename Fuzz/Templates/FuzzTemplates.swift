internal import PromQL

/// Reads bytes as a template of each program; every place lies within, and a changed query is read as it was meant.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    let length = text.utf8.count
    let version = PrometheusVersion(2, 42)
    let dialects: [TemplateDialect] = [
        .prometheus(version), .prometheus(PrometheusVersion(3, 8)), .alertmanager(minor: 25), .alertmanager(minor: 34),
    ]
    for dialect in dialects {
        let template = parseTemplate(text, dialect: dialect, name: "__alert_A")
        for problem in template.problems { precondition(problem.range.upperBound <= length) }
        for label in template.labels { precondition(label.range.upperBound <= length && !label.range.isEmpty) }
        for problem in template.queryProblems(version: version) { precondition(problem.range.upperBound <= length) }
        guard !template.isRefused else { continue }
        var edits: [TextEdit] = []
        for query in template.queries.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard let edit = try? query.templateEdits(for: [TextEdit(0..<0, "\"é\\\n")]) else {
                preconditionFailure("nothing can be written into \(text)")
            }
            edits += edit
        }
        let again = parseTemplate(TextEdit.applied(edits, to: text), dialect: dialect, name: "__alert_A")
        precondition(!again.isRefused && again.queries.map(\.text) == template.queries.map { "\"é\\\n" + $0.text })
    }
    keep(text, version)
    return 0
}

/// Queries kept to a tenant are queries still, and kept.
private func keep(_ text: String, _ version: PrometheusVersion) {
    let dialect = TemplateDialect.prometheus(version)
    let template = parseTemplate(text, dialect: dialect, name: "__alert_A")
    guard !template.isRefused else { return }
    let scope = TenantScope(label: "tenant", tenant: "acme")
    var changes: [TextEdit] = []
    for query in template.queries {
        guard let expression = parseExpression(query.text, version: version).expression else { return }
        let kept = enforce(expression, scope: scope)
        guard kept.problems.isEmpty, let edits = try? query.templateEdits(for: kept.edits) else { return }
        changes += edits
    }
    changes.sort { $0.range.lowerBound < $1.range.lowerBound }
    let changed = TextEdit.applied(changes, to: text)
    let again = parseTemplate(changed, dialect: dialect, name: "__alert_A")
    precondition(again.queries.count == template.queries.count)
    for query in again.queries {
        guard let expression = parseExpression(query.text, version: version).expression else {
            preconditionFailure("\(text) is changed to \(changed)")
        }
        precondition(enforce(expression, scope: scope).edits.isEmpty)
    }
}
