/// What an alertmanager.yml says of routing, with the places where it says it.
package struct AlertmanagerConfiguration: Sendable {
    package var tree = RouteTree()
    package var receivers: [Receiver] = []
    package var inhibitRules: [InhibitRule] = []
    /// Names of `time_intervals` and `mute_time_intervals`.
    package var timeIntervals: [Located<String>] = []
    /// Files of templates, which are not read.
    package var templateFiles: [Located<String>] = []
    /// Whether every matcher and the whole of the file could be read, so that routes can be told apart.
    package var isWhole = true

    package init() {}
}
