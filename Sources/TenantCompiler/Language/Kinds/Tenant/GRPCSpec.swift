/// A gRPC health service that a probe asks.
package struct GRPCSpec: Spec {
    package var port = Layered<PortNumber>()
    package var service = Layered<String>()

    package init() {}

    package static let title = "grpc"

    package static let fields: [Field<GRPCSpec>] = [
        Field("port", \.port, required: true, "The port that is asked, by its number", example: "9000"),
        Field(
            "service", \.service, "The service that is asked about", default: "the whole server",
            example: "ledger.Postings"),
    ]
}
