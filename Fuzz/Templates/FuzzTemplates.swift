internal import PromQL

private let version = PrometheusVersion(2, 42)
private let rules = TemplateDialect.prometheus(version)
private let notifications = TemplateDialect.alertmanager(minor: 25)

/// Reads bytes as a template of an alert and of a notification; queries in it must be kept to a tenant and stay queries.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    let length = text.utf8.count
    for problem in parseTemplate(text, dialect: notifications).problems {
        precondition(problem.range.upperBound <= length)
    }
    let template = parseTemplate(text, dialect: rules, name: "__alert_A")
    for problem in template.problems + template.queryProblems(version: version) {
        precondition(problem.range.upperBound <= length)
    }
    guard template.problems.isEmpty else { return 0 }
    let scope = TenantScope(label: "tenant", tenant: "acme")
    var changes: [TextEdit] = []
    for query in template.queries {
        guard let expression = parseExpression(query.text, version: version).expression else { return 0 }
        guard let edits = try? query.templateEdits(for: enforce(expression, scope: scope).edits) else { return 0 }
        changes += edits
    }
    changes.sort { $0.range.lowerBound < $1.range.lowerBound }
    let changed = TextEdit.applied(changes, to: text)
    let again = parseTemplate(changed, dialect: rules, name: "__alert_A")
    precondition(again.queries.count == template.queries.count)
    for query in again.queries {
        guard let expression = parseExpression(query.text, version: version).expression else {
            preconditionFailure("\(text) is changed to \(changed)")
        }
        precondition(enforce(expression, scope: scope).edits.isEmpty)
    }
    return 0
}
