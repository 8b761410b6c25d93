/// What must keep answering while an experiment runs.
package struct ChaosProbeSpec: Spec {
    package var path = Layered(HTTPPath(text: "/"))
    package var port = Layered<PortReference>()

    package init() {}

    package static let title = "probe"

    package static let fields: [Field<ChaosProbeSpec>] = [
        Field("path", \.path, "The path that must answer with 200", default: "/", example: "/health"),
        Field("port", \.port, "The port that is asked", default: "the first of `ports`", example: "8080"),
    ]
}
