/// How many findings of each severity a run has, in how many tenants.
struct Tally {
    var errors = 0
    var warnings = 0
    var notes = 0
    var tenants: Int
    private let noun: String

    init(_ report: DiagnosticReport) {
        tenants = report.tenants
        noun = report.noun
        for diagnostic in report.diagnostics {
            switch diagnostic.severity {
            case .error: errors += 1
            case .warning: warnings += 1
            case .note: notes += 1
            }
        }
    }

    /// `1 error, 2 warnings in 4 tenants`, or `4 tenants, no findings`.
    var sentence: String {
        let findings = [(errors, "error"), (warnings, "warning"), (notes, "note")]
            .filter { $0.0 > 0 }
            .map { Tally.counted($0.0, $0.1) }
        let judged = Tally.counted(tenants, noun)
        return findings.isEmpty ? "\(judged), no findings" : "\(findings.joined(separator: ", ")) in \(judged)"
    }

    private static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
