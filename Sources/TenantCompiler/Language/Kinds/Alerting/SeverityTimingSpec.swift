/// How fast alerts of a severity are sent and repeated.
package struct SeverityTimingSpec: Spec {
    package var groupWait = Layered<PrometheusDuration>()
    package var groupInterval = Layered<PrometheusDuration>()
    package var repeatInterval = Layered<PrometheusDuration>()

    package init() {}

    package static let title = "severity"

    package static let fields: [Field<SeverityTimingSpec>] = [
        Field(
            "groupWait", \.groupWait, "How long a first notification waits for further alerts", default: "30s",
            example: "5s"),
        Field("groupInterval", \.groupInterval, "How long news of a group waits", default: "5m", example: "10s"),
        Field(
            "repeatInterval", \.repeatInterval, "After how long the same is told again", default: "4h", example: "30m"),
    ]
}
