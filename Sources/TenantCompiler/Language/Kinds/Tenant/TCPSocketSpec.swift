/// A connection that a probe opens.
package struct TCPSocketSpec: Spec {
    package var port = Layered<PortReference>()

    package init() {}

    package static let title = "tcpSocket"

    package static let fields: [Field<TCPSocketSpec>] = [
        Field("port", \.port, required: true, "The port that is connected to", example: "5432")
    ]
}
