/// A port that a container listens on.
package struct PortSpec: NamedSpec {
    package var name = Layered<ContainerPortName>()
    package var port = Layered<PortNumber>()

    package init() {}

    package static let title = "port"

    package static let fields: [Field<PortSpec>] = [
        Field("name", \.name, required: true, "What the port is called", example: "http"),
        Field(
            "port", \.port, required: true, "The TCP port", example: "8080",
            emits: "a port of the container and of the Service"),
    ]
}
