import PromQL
import Testing

/// Templates of Alertmanager's receivers.
@Suite struct NotificationTemplateTests {
    private static let dialect = TemplateDialect.alertmanager(minor: 25)

    private static let working = [
        "[{{ .Status | toUpper }}{{ if eq .Status \"firing\" }}:{{ .Alerts.Firing | len }}{{ end }}]",
        "{{ .GroupLabels.SortedPairs.Values | join \" \" }} {{ .CommonLabels.severity }} {{ .CommonLabels.Names | join \",\" }}",
        "{{ if gt (len .CommonLabels) (len .GroupLabels) }}{{ with .CommonLabels.Remove .GroupLabels.Names }}{{ .Values | join \" \" }}{{ end }}{{ end }}",
        "{{ range .Alerts }}{{ .Labels.alertname }} {{ .Annotations.summary }} {{ .StartsAt.Format \"15:04\" }} {{ .GeneratorURL }}{{ end }}",
        "{{ range .Alerts.Firing }}{{ range .Labels.SortedPairs }}{{ .Name }}={{ .Value }}{{ end }}{{ end }}",
        "{{ template \"slack.default.title\" . }} {{ .ExternalURL }} {{ .Receiver | urlquery }} {{ .CommonAnnotations.summary }}",
        "{{ define \"a\" }}{{ range . }}{{ .Fingerprint }}{{ end }}{{ end }}{{ template \"a\" .Alerts.Resolved }}",
        "{{ reReplaceAll \"a\" \"b\" .Status }} {{ stringSlice \"a\" .Status | join \"-\" }} {{ match \"f\" .Status }} {{ title .Status }}",
        "{{ (index .Alerts 0).Labels.alertname }} {{ range $k, $v := .CommonLabels }}{{ $k }}{{ $v }}{{ end }}",
        "{{ (index .Alerts 0).StartsAt }} {{ if .Alerts.Resolved }}{{ end }} {{ safeHtml .Status }} {{ len .Alerts }}",
    ]

    private static let failing: [(text: String, kind: TemplateProblemKind, place: String)] = [
        ("{{ .Labels.alertname }}", .unknownField, ".Labels"), ("{{ .CommonLabel.x }}", .unknownField, ".CommonLabel"),
        ("{{ range .Alerts }}{{ .Label.x }}{{ end }}", .unknownField, ".Label"),
        ("{{ .Alerts.Pending }}", .unknownField, ".Pending"), ("{{ $labels.a }}", .syntax, "$labels"),
        ("{{ .Status | humanize }}", .syntax, "humanize"), ("{{ trimSpace .Status }}", .syntax, "trimSpace"),
        ("{{ join .GroupLabels.Names }}", .wrongArgumentCount, "join"),
        ("{{ .GroupLabels.Names | toUpper }}", .wrongArgumentType, ".GroupLabels.Names"),
        ("{{ join \",\" .GroupLabels }}", .wrongArgumentType, ".GroupLabels"),
        ("{{ .Alerts.Firing 1 }}", .wrongArgumentCount, ".Firing"),
        ("{{ .CommonLabels.Remove }}", .wrongArgumentCount, ".Remove"),
        ("{{ template \"slack.default.titel\" . }}", .undefinedTemplate, "\"slack.default.titel\""),
        ("{{ template \"msteams.default.title\" . }}", .undefinedTemplate, "\"msteams.default.title\""),
        ("{{ range .Alerts }}{{ .StartsAt.format \"x\" }}{{ end }}", .unknownField, ".format"),
        ("{{ if gt (len .Alerts) 1.5 }}{{ end }}", .wrongArgumentType, "1.5"), ("{{ .Status", .syntax, "{{ .Status"),
        ("{{ range .Status }}{{ end }}", .wrongArgumentType, ".Status"),
    ]

    @Test func tablesHold() {
        for text in Self.working {
            let problems = parseTemplate(text, dialect: Self.dialect).problems
            #expect(problems.isEmpty, "\(text)\n\(problems)")
        }
        for (text, kind, place) in Self.failing {
            let problems = parseTemplate(text, dialect: Self.dialect).problems
            #expect(problems.map(\.kind) == [kind], "\(text)\n\(problems)")
            let places = problems.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
            #expect(places == [place], "\(text)")
        }
    }

    @Test(.enabled(if: Amtool.isExpected, "amtool is not installed"))
    func amtoolFailsOnWhatIsRefusedOnly() throws {
        for text in Self.working {
            let verdict = try Amtool.verdict(on: text)
            #expect(verdict == nil, "\(text)\n\(verdict ?? "")")
        }
        for (text, _, _) in Self.failing {
            #expect(try Amtool.verdict(on: text) != nil, "amtool takes \(text)")
        }
    }

    @Test func templateFilesAndReleasesAreKnown() {
        let text = "{{ template \"ours\" . }}{{ template \"msteams.default.title\" . }}"
        #expect(parseTemplate(text, dialect: .alertmanager(minor: 26, templates: ["ours"])).problems.isEmpty)
        #expect(parseTemplate(text, dialect: .alertmanager(minor: 25, templates: nil)).problems.isEmpty)
        #expect(parseTemplate("{{ trimSpace .Status }}", dialect: .alertmanager(minor: 26)).problems.isEmpty)
        let labels = parseTemplate(
            "{{ .GroupLabels.job }}{{ range .Alerts }}{{ .Labels.pod }}{{ end }}", dialect: Self.dialect
        )
        .labels
        #expect(labels.map(\.name) == ["job", "pod"])
        #expect(labels.map(\.source) == [.group, .notified])
    }
}
