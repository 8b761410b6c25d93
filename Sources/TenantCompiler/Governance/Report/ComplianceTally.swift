internal import Diagnostics

/// How many verdicts there are of each status.
package struct ComplianceTally: Sendable, Hashable {
    private var counts: [ComplianceStatus: Int] = [:]

    package init() {}

    package subscript(status: ComplianceStatus) -> Int { counts[status] ?? 0 }

    mutating func add(_ status: ComplianceStatus) { counts[status, default: 0] += 1 }

    /// How many standards had something to judge.
    package var applicable: Int {
        ComplianceStatus.allCases.filter { $0 != .notApplicable }.reduce(0) { $0 + self[$1] }
    }

    /// The share of compliant verdicts among those that apply, in tenths of a percent and rounded down, so that only
    /// what is whole is called so; null where none applies. What is exempted is not compliant.
    package var tenths: Int? { applicable == 0 ? nil : self[.compliant] * 1_000 / applicable }

    /// The share as people write it: `97.5%`.
    package var percentage: String { tenths.map { "\($0 / 10).\($0 % 10)%" } ?? "–" }

    var json: [(String, JSONText)] {
        [
            ("compliance", tenths.map { JSONText.digits("\($0 / 10).\($0 % 10)") } ?? .null),
            ("verdicts", .object(ComplianceStatus.allCases.map { ($0.rawValue, .number(self[$0])) })),
        ]
    }
}
