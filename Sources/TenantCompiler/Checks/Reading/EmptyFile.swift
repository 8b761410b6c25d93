internal import Diagnostics

extension Check {
    package static let emptyFile = Check(
        "empty-file", "A source file declares nothing", severity: .warning,
        why: """
            What it declared before is gone, and with a tenant's document all that comes out of it. Mostly the file was \
            emptied by mistake.
            """,
        accepts: [.acme],
        refuses: [
            """
            # tenants/acme.yaml
            «»# to be written
            """
        ])
}
