/// Builds a SARIF 2.1.0 log with one run.
struct SarifWriter {
    /// GitHub code scanning refuses a run with more.
    static let mostResults = 25_000
    private static let cutCode = "too-many-results"

    private let report: DiagnosticReport
    private let regions: RegionTable
    private let shown: [Diagnostic]
    private let rules: [RuleDescription]
    private let ruleIndex: [String: Int]
    private let fingerprints: [LineFingerprints?]

    init(_ report: DiagnosticReport) {
        self.report = report
        regions = RegionTable(report)
        shown = SarifWriter.cut(report.diagnostics)
        rules = SarifWriter.rules(report.rules, for: shown)
        ruleIndex = Dictionary(zip(rules.map(\.code), rules.indices), uniquingKeysWith: { first, _ in first })
        let sources = report.concealedSources
        let primaryFiles = Set(shown.compactMap { $0.primary?.file })
        fingerprints = report.sources.ids.map { id in
            primaryFiles.contains(id) ? LineFingerprints(sources[id].bytes) : nil
        }
    }

    var document: JSONText {
        [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                [
                    "tool": [
                        "driver": [
                            "name": "tenantc",
                            "informationUri": "https://tenantc.dev",
                            "version": .string(report.toolVersion),
                            "rules": .array(rules.map(rule)),
                        ]
                    ],
                    "columnKind": "utf16CodeUnits",
                    "originalUriBaseIds": [
                        "%SRCROOT%": ["description": ["text": "The root of the source tree."]]
                    ],
                    "results": .array(shown.map(result)),
                ]
            ],
        ]
    }

    /// The gravest findings where there are too many, in their order, and a note that says so.
    private static func cut(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard diagnostics.count > mostResults else { return diagnostics }
        var room = mostResults - 1
        var kept: Set<Int> = []
        for severity in Severity.allCases.sorted(by: >) {
            let these = diagnostics.indices.lazy.filter { diagnostics[$0].severity == severity }.prefix(room)
            kept.formUnion(these)
            room = mostResults - 1 - kept.count
        }
        let note = Diagnostic(
            code: cutCode, severity: .note,
            message: "\(diagnostics.count - kept.count) of \(diagnostics.count) findings are left out of this report",
            labels: [], help: "ask for another format to see them all")
        return diagnostics.indices.filter(kept.contains).map { diagnostics[$0] } + [note]
    }

    /// The rules given, each once, and one for every other code that a finding has.
    private static func rules(_ given: [RuleDescription], for diagnostics: [Diagnostic]) -> [RuleDescription] {
        var seen: Set<String> = []
        let others = Set(diagnostics.map(\.code)).sorted().map { code in
            let severity = diagnostics.lazy.filter { $0.code == code }.map(\.severity).max() ?? .error
            return RuleDescription(code: code, summary: code, explanation: code, severity: severity)
        }
        return (given + others).filter { seen.insert($0.code).inserted }
    }

    private func rule(_ rule: RuleDescription) -> JSONText {
        SarifText.object([
            ("id", .string(rule.code)),
            ("shortDescription", ["text": SarifText.short(rule.summary)]),
            ("fullDescription", ["text": SarifText.short(rule.explanation)]),
            ("help", ["text": .string(rule.explanation)]),
            ("helpUri", rule.helpURI.map(JSONText.string)),
            ("defaultConfiguration", ["level": .string(rule.severity.rawValue)]),
        ])
    }

    private func result(_ diagnostic: Diagnostic) -> JSONText {
        let place = diagnostic.primary.flatMap { regions.region(of: $0) }
        let related = diagnostic.labels.dropFirst().enumerated().compactMap { relatedLocation($1, id: $0 + 1) }
        return SarifText.object([
            ("ruleId", .string(diagnostic.code)),
            ("ruleIndex", ruleIndex[diagnostic.code].map(JSONText.number)),
            ("level", .string(diagnostic.severity.rawValue)),
            ("message", ["text": .string(SarifText.message(of: diagnostic))]),
            ("locations", .array(location(of: diagnostic, place).map { [$0] } ?? [])),
            ("relatedLocations", related.isEmpty ? nil : .array(related)),
            ("partialFingerprints", fingerprint(of: diagnostic, place).map { ["primaryLocationLineHash": $0] }),
            ("fixes", diagnostic.fixes.isEmpty ? nil : .array(diagnostic.fixes.map(fix))),
            ("properties", SarifText.properties(of: diagnostic)),
        ])
    }

    /// Where there is no place, the first file of the sources: code scanning refuses results without a location.
    private func location(of diagnostic: Diagnostic, _ place: Region?) -> JSONText? {
        let top = Position(line: 1, column: 1)
        let region = place ?? regions.path(of: FileID(0)).map { Region(path: $0, start: top, end: top) }
        guard let region else { return nil }
        let text = diagnostic.labels.first?.text ?? ""
        return SarifText.object([
            ("physicalLocation", SarifText.physicalLocation(region)),
            ("message", text.isEmpty ? nil : ["text": .string(SarifText.unlinked(text))]),
        ])
    }

    private func relatedLocation(_ label: Label, id: Int) -> JSONText? {
        guard let region = regions.region(of: label.span) else { return nil }
        return SarifText.object([
            ("id", .number(id)),
            ("physicalLocation", SarifText.physicalLocation(region)),
            ("message", label.text.isEmpty ? nil : ["text": .string(SarifText.unlinked(label.text))]),
        ])
    }

    private func fingerprint(of diagnostic: Diagnostic, _ place: Region?) -> JSONText? {
        guard let place, let file = diagnostic.primary?.file else { return nil }
        return fingerprints[Int(file.index)]?[place.start.line - 1].map(JSONText.string)
    }

    /// One change for each file, in the order in which the edits name them.
    private func fix(_ fix: Fix) -> JSONText {
        var files: [FileID] = []
        for edit in fix.edits where !files.contains(edit.span.file) { files.append(edit.span.file) }
        let changes = files.compactMap { file -> JSONText? in
            guard let path = regions.path(of: file) else { return nil }
            let edits = fix.edits.filter { $0.span.file == file }
            return [
                "artifactLocation": SarifText.artifactLocation(path),
                "replacements": .array(edits.compactMap(replacement)),
            ]
        }
        return [
            "description": ["text": .string(SarifText.unlinked(fix.title))],
            "artifactChanges": .array(changes),
            "properties": ["safe": .bool(fix.isSafe)],
        ]
    }

    private func replacement(_ edit: Edit) -> JSONText? {
        regions.region(of: edit.span).map { region in
            [
                "deletedRegion": SarifText.region(region),
                "insertedContent": ["text": .string(edit.replacement)],
            ]
        }
    }
}
