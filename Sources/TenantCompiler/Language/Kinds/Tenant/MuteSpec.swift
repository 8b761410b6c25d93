/// A time in which alerts are held back.
package struct MuteSpec: NamedSpec {
    package var name = Layered<LabelName>()
    package var days = Items<Layered<Weekday>>()
    package var times = Items<TimeRangeSpec>()
    package var severities = Items<Layered<AlertSeverity>>()

    package init() {}

    package static let title = "mute"

    package static let fields: [Field<MuteSpec>] = [
        Field("name", \.name, required: true, "What the time is called in the tenant", example: "weekend"),
        Field("days", \.days, "The days on which it holds", default: "every day", example: "[saturday, sunday]"),
        Field(
            "times", \.times, "When it holds on those days, in UTC", default: "all day",
            example: "[ { from: \"22:00\", to: \"24:00\" } ]"),
        Field("severities", \.severities, "The severities that are held back", default: "all", example: "[info]"),
    ]
}
