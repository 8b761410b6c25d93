extension DiagnosticFormat {
    /// SARIF 2.1.0, with what GitHub code scanning asks of it.
    package static let sarif = DiagnosticFormat(name: "sarif", summary: "SARIF 2.1.0, for code scanning") { report in
        SarifWriter(report).document.document
    }
}
