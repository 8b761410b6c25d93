internal import Diagnostics

extension Check {
    package static let idleMute = Check(
        "idle-mute", "A mute holds nothing back", severity: .warning,
        why: """
            A mute is for what the tenant's own receivers are told. Severities that it does not route go to \
            the platform's default receiver, which no tenant can silence.
            """,
        follows: [.section("notifications")],
        given: .alerting,
        accepts: [
            """
            \(.acmeTellingItsTeam)
                mute: [ { name: weekend, days: [saturday, sunday], severities: [critical] } ]
            """
        ],
        refuses: [
            """
            \(.acmeTellingItsTeam)
                mute: [ { name: «weekend», days: [saturday, sunday], severities: [info] } ]
            """
        ])
}
