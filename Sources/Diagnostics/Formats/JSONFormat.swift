extension DiagnosticFormat {
    /// tenantc's own machine-readable form, described in the documentation of `check`.
    package static let json = DiagnosticFormat(name: "json", summary: "for programs, with every detail") { report in
        let tally = Tally(report)
        let regions = RegionTable(report)
        let document: JSONText = [
            "schema": "https://tenantc.dev/schemas/diagnostics-v1.json",
            "summary": [
                "errors": .number(tally.errors),
                "warnings": .number(tally.warnings),
                "notes": .number(tally.notes),
                "tenants": .number(tally.tenants),
            ],
            "diagnostics": .array(report.diagnostics.map { json(of: $0, regions) }),
        ]
        return document.document
    }

    private static func json(of diagnostic: Diagnostic, _ regions: RegionTable) -> JSONText {
        let start: [(String, JSONText)] = [
            ("code", .string(diagnostic.code)),
            ("severity", .string(diagnostic.severity.rawValue)),
            ("message", .string(diagnostic.message)),
        ]
        let rest: [(String, JSONText)] = [
            ("tenant", .optional(diagnostic.tenant)),
            ("standard", .optional(diagnostic.standard)),
            ("labels", .array(diagnostic.labels.map { json(of: $0, regions) })),
            ("notes", .array(diagnostic.notes.map(JSONText.string))),
            ("help", .optional(diagnostic.help)),
            ("fixes", .array(diagnostic.fixes.map { json(of: $0, regions) })),
        ]
        return .object(start + place(of: diagnostic.primary, regions) + rest)
    }

    private static func json(of label: Label, _ regions: RegionTable) -> JSONText {
        .object([("message", .string(label.text))] + place(of: label.span, regions))
    }

    private static func json(of fix: Fix, _ regions: RegionTable) -> JSONText {
        [
            "title": .string(fix.title),
            "safe": .bool(fix.isSafe),
            "edits": .array(
                fix.edits.map { .object(place(of: $0.span, regions) + [("replacement", .string($0.replacement))]) }),
        ]
    }

    /// The members that say where; all null where there is no place.
    private static func place(of span: Span?, _ regions: RegionTable) -> [(String, JSONText)] {
        let region = span.flatMap { regions.region(of: $0) }
        func number(_ value: Int?) -> JSONText { value.map(JSONText.number) ?? .null }
        return [
            ("path", .optional(region?.path)),
            ("line", number(region?.start.line)),
            ("column", number(region?.start.column)),
            ("endLine", number(region?.end.line)),
            ("endColumn", number(region?.end.column)),
        ]
    }
}
