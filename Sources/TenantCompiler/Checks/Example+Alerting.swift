extension Example {
    /// The head of a platform's way of alerting: its receivers follow.
    static let alertingHead: Example = """
        # policies/alerting.yaml
        apiVersion: tenantc.dev/v1
        kind: Alerting
        metadata: { name: company }
        spec:
          global: { slackAPIURLFile: /etc/alertmanager/secrets/slack }
        """

    /// A platform that tells one receiver of what nobody else is told.
    static let alerting: Example = """
        \(.alertingHead)
          receivers: [ { name: platform, slack: { channel: "#alerts" } } ]
          defaultReceiver: platform
        """

    /// A platform with two receivers. It ends in its spec: routes may follow.
    ///
    /// - Parameter receiver: Who is told of what nobody else is told.
    static func alertingOfTwo(_ receiver: String = "platform") -> Example {
        """
        \(.alertingHead)
          receivers:
            - { name: platform, slack: { channel: "#alerts" } }
            - { name: network, slack: { channel: "#network" } }
          defaultReceiver: \(receiver)
        """
    }

    /// A tenant with a receiver. It ends in its notifications: routes may follow.
    static let acmeWithItsTeam: Example = """
        \(.acme)
          notifications:
            receivers: [ { name: team, slack: { channel: "#acme" } } ]
        """

    /// The same, which is told of what is critical.
    static let acmeTellingItsTeam: Example = """
        \(.acmeWithItsTeam)
            routes: { critical: [team] }
        """

    /// The head of an escalation: its spec follows.
    static let escalation: Example = """
        # policies/escalation.yaml
        apiVersion: tenantc.dev/v1
        kind: Escalation
        metadata: { name: standard }
        spec:
        """
}
