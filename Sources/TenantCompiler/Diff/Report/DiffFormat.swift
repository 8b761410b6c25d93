/// One way to write down what a change does.
package struct DiffFormat: Sendable {
    /// The name by which `--format` takes it.
    package let name: String
    /// The whole output, which ends with a line break.
    package let render: @Sendable (DiffReport) -> String

    /// Every format, in the order of the manual.
    package static let all: [DiffFormat] = [.text, .json, .markdown]
}
