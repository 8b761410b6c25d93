@testable import Diagnostics

/// Sources and findings in few words: spans are found by the text they cover.
struct Fixture {
    let sources: SourceMap

    init(_ files: [(path: String, text: String)]) {
        sources = SourceMap(files.map { SourceFile(path: $0.path, text: $0.text) })
    }

    init(_ text: String) { self.init([("a.yaml", text)]) }

    /// The span of the `nth` occurrence of a text in a file; the top of the file where there is none.
    func span(_ text: String, in path: String = "a.yaml", nth: Int = 0) -> Span {
        guard let id = sources.ids.first(where: { sources[$0].path == path }) else {
            return .top(of: FileID(0))
        }
        let bytes = sources[id].bytes
        let wanted = Array(text.utf8)
        let starts = bytes.indices.filter { bytes[$0...].starts(with: wanted) }
        guard starts.indices.contains(nth) else { return .top(of: id) }
        return Span(file: id, start: UInt32(starts[nth]), end: UInt32(starts[nth] + wanted.count))
    }

    func report(
        _ diagnostics: [Diagnostic], tenants: Int = 4, tenantNames: [String] = [], rules: [RuleDescription] = [],
        isColored: Bool = false, width: Int = 140
    ) -> DiagnosticReport {
        DiagnosticReport(
            diagnostics: diagnostics, sources: sources, tenants: tenants, tenantNames: tenantNames,
            toolVersion: "1.0.0", rules: rules, isColored: isColored, terminalWidth: width)
    }

    /// The text form of one finding, without the summary.
    func text(_ diagnostic: Diagnostic, isColored: Bool = false, width: Int = 140) -> String {
        let text = DiagnosticFormat.text.render(report([diagnostic], isColored: isColored, width: width))
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(3).joined(separator: "\n")
    }

    /// The rows under the header of a warning with these labels.
    func rows(_ labels: [Label], width: Int = 140) -> String {
        text(Diagnostic(code: "c", severity: .warning, message: "m", labels: labels), width: width)
            .split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3).joined(separator: "\n")
    }

    /// Two files and one finding over both.
    static let quota = Fixture([
        (
            "tenants/atlas.yaml",
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata:
              name: atlas
            spec:
              quota:
                requests.cpu: "24"

            """
        ),
        (
            "tiers/standard.yaml",
            String(repeating: "#\n", count: 17) + "  ceilings: { requests.cpu: \"16\" }\n"
        ),
    ])

    static var quotaAboveCeiling: Diagnostic {
        Diagnostic(
            code: "quota-above-ceiling",
            message: "tenant `atlas` asks for more cpu than tier `standard` allows",
            labels: [
                Label(quota.span("\"24\"", in: "tenants/atlas.yaml"), "asked for here"),
                Label(quota.span("\"16\"", in: "tiers/standard.yaml"), "the ceiling"),
            ],
            help: "ask for at most 16, or move the tenant to tier `premium`",
            tenant: "atlas")
    }
}
