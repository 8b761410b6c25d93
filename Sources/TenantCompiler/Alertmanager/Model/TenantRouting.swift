/// Where one tenant's alerts go in one environment: its part of the tree. Positions in files are no part of it, so
/// that it is equal for what sends alike.
package struct TenantRouting: Sendable, Hashable {
    package let tenant: String
    package let namespace: String
    /// By falling urgency, for the severities that the tenant says something of.
    package let notices: [Notice]
    package let escalation: Ladder?
    /// Those that are used, in the order that the tenant declares them.
    package let receivers: [Receiver]
    /// Those that are used, in the order that the tenant declares them.
    package let mutes: [MuteInterval]

    /// Who is told of alerts of a severity.
    package struct Notice: Sendable, Hashable {
        package let severity: AlertSeverity
        /// Full names, each once.
        package let receivers: [String]
        /// Full names of the times in which nobody is told.
        package let mutes: [String]
    }

    /// Who is told further while alerts stay.
    package struct Ladder: Sendable, Hashable {
        /// Of the Escalation document.
        package let name: String
        /// The severities of alerts that climb it, and the times in which each is silent.
        package let severities: [Notice]
        package let levels: [Level]
    }

    package struct Level: Sendable, Hashable {
        /// From 1.
        package let number: Int
        /// How long the alert has fired.
        package let after: PrometheusDuration
        /// Full names, each once.
        package let receivers: [String]
        /// The alerts that get this far; empty for all.
        package let alerts: [String]
    }
}
