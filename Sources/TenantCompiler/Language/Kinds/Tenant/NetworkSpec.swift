/// Whom a tenant talks to beyond itself, DNS and monitoring.
package struct NetworkSpec: Spec {
    package var allowFrom = Items<PeerSpec>()
    package var allowTo = Items<PeerSpec>()

    package init() {}

    package static let title = "network"

    package static let fields: [Field<NetworkSpec>] = [
        Field(
            "allowFrom", \.allowFrom, "Who may call in; from a tenant it holds only where that tenant allows it too",
            example: "[ { tenant: globex, ports: [8080] } ]", emits: "ingress rules"),
        Field(
            "allowTo", \.allowTo, "Whom the tenant may call", example: "[ { cidr: 203.0.113.0/24, ports: [443] } ]",
            emits: "egress rules"),
    ]
}
