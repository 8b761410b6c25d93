package import Diagnostics

/// Where a check that is a pass of its own puts what it finds.
package struct Findings: Sendable {
    package private(set) var diagnostics = DiagnosticList()
    private let code: String
    private let severity: Severity

    package init(of check: Check) {
        code = check.code
        severity = check.severity
    }

    /// Appends a finding; `span` is where the author has to edit.
    package mutating func report(
        _ message: String, tenant: String? = nil, at span: Span, label: String = "", others: [Label] = [],
        notes: [String] = [], help: String? = nil, fixes: [Fix] = [], severity: Severity? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                code: code, severity: severity ?? self.severity, message: message,
                labels: [Label(span, label)] + others, notes: notes, help: help, fixes: fixes, tenant: tenant))
    }
}
