/// A command that a probe runs.
package struct ExecSpec: Spec {
    package var command = Items<Layered<String>>()

    package init() {}

    package static let title = "exec"

    package static let fields: [Field<ExecSpec>] = [
        Field(
            "command", \.command, required: true, "The program and its arguments; no shell reads them",
            example: "[cat, /tmp/ready]")
    ]
}
