/// How a workload is reached from outside the cluster.
package struct ExposeSpec: Spec {
    package var host = Layered<HostName>()
    package var path = Layered(HTTPPath(text: "/"))
    package var port = Layered<PortReference>()
    package var bodySize = Layered<BodySize>()
    package var corsOrigin = Layered<WebOrigin>()

    package init() {}

    package static let title = "expose"

    package static let fields: [Field<ExposeSpec>] = [
        Field(
            "host", \.host, required: true, "The host, which lies under one of the tenant's `domains`",
            example: "api.acme.example", emits: "a rule of the Ingress, and its certificate"),
        Field("path", \.path, "What request paths begin with", default: "/"),
        Field("port", \.port, "The port that requests go to", default: "the first of `ports`", example: "http"),
        Field(
            "bodySize", \.bodySize, "The largest body of a request", default: "the ingress controller's",
            example: "50m", emits: "the annotation `nginx.ingress.kubernetes.io/proxy-body-size`"),
        Field(
            "corsOrigin", \.corsOrigin, "The origin whose pages may call the workload", default: "none but its own",
            example: "https://acme.example",
            emits: "the annotations `nginx.ingress.kubernetes.io/enable-cors` and `cors-allow-origin`"),
    ]
}
