/// What the value of a key has to be for Alertmanager to load it.
indirect enum FieldType: Sendable {
    case string
    /// Text that is expanded as a template when a notification is sent.
    case template
    case boolean
    case integer
    case unsigned
    /// A duration of Prometheus, such as `1d12h`.
    case duration
    /// A duration of Prometheus that may not be zero.
    case positiveDuration
    /// A duration of Go's, such as `1h30m` or `1.5h`.
    case goDuration
    /// The same or a number of nanoseconds.
    case goDurationOrNumber
    /// A URL over HTTP with a host.
    case url
    /// The same, or the placeholder `<secret>` that a release hides it behind from `since` on.
    case secretURL(since: AlertmanagerVersion = AlertmanagerVersion(0, 0))
    /// Any URL.
    case looseURL
    case hostPort
    case tlsVersion
    case timeZone
    case weekdays, daysOfMonth, months, years
    case labelName
    case regularExpression
    case matcherText
    case any
    case list(FieldType)
    /// A list whose items may not be null, since Alertmanager would crash on one.
    case solidList(FieldType)
    case map(FieldType)
    case labelMap(FieldType)
    case object(ObjectType)
}
