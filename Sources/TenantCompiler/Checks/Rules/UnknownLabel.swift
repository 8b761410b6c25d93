internal import Diagnostics

extension Check {
    package static let unknownLabel = Check(
        "unknown-label", "A rule uses a label that the series do not have", severity: .warning,
        why: """
            A condition on it selects nothing, and a sum by it puts everything together.
            """,
        follows: [.section("metrics")],
        accepts: [
            .alert(on: "sum by (status) (rate(http_requests_total[5m])) > 3", declaring: .requests)
        ],
        refuses: [
            .alert(on: "sum by («statsu») (rate(http_requests_total[5m])) > 3", declaring: .requests)
        ])
}
