/// An HTTP request that a probe makes.
package struct HTTPGetSpec: Spec {
    package var path = Layered(HTTPPath(text: "/"))
    package var port = Layered<PortReference>()
    package var scheme = Layered<HTTPScheme>(.http)
    package var httpHeaders = Named<HTTPHeaderSpec>()

    package init() {}

    /// The request of a probe that is written as only its path.
    init(path: HTTPPath, at origin: Origin, over lower: HTTPGetSpec?) {
        self = lower ?? HTTPGetSpec()
        self.path.lay(path, at: origin)
    }

    package static let title = "httpGet"

    package static let fields: [Field<HTTPGetSpec>] = [
        Field("path", \.path, "The path that is asked for", default: "/"),
        Field("port", \.port, "The port that is asked", default: "the first of `ports`", example: "http"),
        Field("scheme", \.scheme, "How it is asked", default: "HTTP"),
        Field("httpHeaders", \.httpHeaders, "Headers of the request", example: "[ { name: X-Probe, value: \"1\" } ]"),
    ]
}
