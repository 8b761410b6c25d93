import Diagnostics
import TenantCompiler

/// Says what `fix` has done, finding by finding.
struct FixReport {
    let result: FixResult
    /// Whether the files are as before, and only shown.
    let isDry: Bool

    private var fixed: [FixOutcome] { result.outcomes.filter { $0.refusal == nil } }
    private var errors: Int { result.compilation.diagnostics.count { $0.severity == .error } }
    private var files: Int { Set(fixed.map(\.path)).count }

    /// A line for each fix, and one that sums up.
    var text: String {
        var text = ""
        for outcome in result.outcomes {
            let place = "\(Terminal.visible(outcome.path)):\(outcome.position.line):\(outcome.position.column)"
            text += "\(verb(outcome)) \(place) \(outcome.finding.code): \(Terminal.visible(outcome.title))\n"
            if let refusal = outcome.refusal { text += "  \(Terminal.visible(refusal))\n" }
        }
        return text + summary
    }

    private func verb(_ outcome: FixOutcome) -> String {
        outcome.refusal != nil ? "left" : isDry ? "would fix" : "fixed"
    }

    private var summary: String {
        var text = fixed.isEmpty ? "nothing to fix" : counted(fixed.count, "finding") + (isDry ? " to fix" : " fixed")
        if !fixed.isEmpty { text += " in \(counted(files, "file"))" }
        if result.unsafeCount > 0 { text += "; \(result.unsafeCount) more with --unsafe" }
        text += errors > 0 ? "; \(counted(errors, "error")) left\n" : "\n"
        return text
    }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// For programs; with the patch where nothing is written.
    func json(over old: SourceMap) -> String {
        let document: JSONText = [
            "schema": "https://tenantc.dev/schemas/fix-v1.json",
            "summary": [
                "fixed": .number(fixed.count), "left": .number(result.outcomes.count - fixed.count),
                "unsafe": .number(result.unsafeCount), "errors": .number(errors), "written": .bool(!isDry && files > 0),
            ],
            "outcomes": .array(result.outcomes.map(json(of:))),
            "diff": isDry ? .string(diff(from: old)) : .null,
        ]
        return document.document
    }

    private func json(of outcome: FixOutcome) -> JSONText {
        [
            "code": .string(outcome.finding.code), "message": .string(outcome.finding.message),
            "tenant": .optional(outcome.finding.tenant), "standard": .optional(outcome.finding.standard),
            "path": .string(outcome.path), "line": .number(outcome.position.line),
            "column": .number(outcome.position.column), "title": .string(outcome.title),
            "fixed": .bool(outcome.refusal == nil), "reason": .optional(outcome.refusal),
        ]
    }

    /// The changes as a patch.
    func diff(from old: SourceMap) -> String {
        zip(old.files, result.sources.files).map { before, after in
            UnifiedDiff.text(path: before.path, from: before.bytes, to: after.bytes)
        }.joined()
    }

    /// Whether something asked for is still to be done, or something is wrong.
    var isRefused: Bool { errors > 0 || isDry && !fixed.isEmpty }
}
