extension Check {
    package static let invalidTime = Check(
        "invalid-time", "A time of day is none, or a range of times never holds",
        why: "Alertmanager refuses its whole configuration over it, and so no tenant would get new routes.",
        accepts: [
            """
            \(.acme)
              notifications:
                mute:
                  - name: evenings
                    times: [ { from: "18:00", to: "24:00" } ]
            """
        ],
        refuses: [
            """
            \(.acme)
              notifications:
                mute:
                  - name: evenings
                    times: [ { from: "18:00", to: «"24:30"» } ]
            """,
            """
            \(.acme)
              notifications:
                mute:
                  - name: nights
                    times: [ { from: "22:00", to: «"06:00"» } ]
            """,
        ])
}
