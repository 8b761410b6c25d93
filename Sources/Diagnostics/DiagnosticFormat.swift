/// One way to write down what a run found.
package struct DiagnosticFormat: Sendable {
    /// The name by which `--format` takes it.
    package let name: String
    /// One line for the manual.
    package let summary: String
    /// The whole output, which ends with a line break.
    package let render: @Sendable (DiagnosticReport) -> String

    /// Every format, in the order of the manual.
    package static let all: [DiagnosticFormat] = [.text, .json, .sarif, .junit, .github]
}
