/// The other end of a connection: a tenant or a block of addresses, with the ports that are open.
package struct PeerSpec: Spec {
    package var tenant = Layered<String>()
    package var cidr = Layered<CIDRBlock>()
    package var ports = Items<Layered<PortNumber>>()

    package init() {}

    package static let title = "peer"

    package static let fields: [Field<PeerSpec>] = [
        Field("tenant", \.tenant, "Another tenant, by its name", example: "globex"),
        Field("cidr", \.cidr, "A block of addresses", example: "203.0.113.0/24"),
        Field("ports", \.ports, "TCP ports", default: "every port", example: "[443]"),
    ]
}
