/// A route of the platform's own.
package struct AlertRouteSpec: Spec {
    package var matchers = Items<Layered<String>>()
    package var receiver = Layered<String>()
    package var `continue` = Layered<Bool>(false)
    package var groupWait = Layered<PrometheusDuration>()
    package var groupInterval = Layered<PrometheusDuration>()
    package var repeatInterval = Layered<PrometheusDuration>()

    package init() {}

    package static let title = "route"

    package static let fields: [Field<AlertRouteSpec>] = [
        Field(
            "matchers", \.matchers, required: true, "What an alert must match, all of it",
            example: "[ 'signal=\"latency\"' ]"),
        Field("receiver", \.receiver, required: true, "Which of the platform's receivers is told", example: "platform"),
        Field(
            "continue", \.continue, "Whether the platform's later routes are tried too; tenants' routes always are",
            default: "false"),
        Field(
            "groupWait", \.groupWait, "How long a first notification waits for further alerts",
            default: "that of the alert's severity", example: "5s"),
        Field(
            "groupInterval", \.groupInterval, "How long news of a group waits", default: "that of the alert's severity",
            example: "10s"),
        Field(
            "repeatInterval", \.repeatInterval, "After how long the same is told again",
            default: "that of the alert's severity", example: "30m"),
    ]
}
