/// How many of a workload's pods must stay while nodes are drained.
package struct DisruptionSpec: AlternativeSpec {
    package var minAvailable = Layered<CountOrShare>()
    package var maxUnavailable = Layered<CountOrShare>()

    package init() {}

    package static let title = "disruption"
    package static let alternatives = ["minAvailable", "maxUnavailable"]

    package static let fields: [Field<DisruptionSpec>] = [
        Field("minAvailable", \.minAvailable, "How many pods stay at least", example: "2"),
        Field("maxUnavailable", \.maxUnavailable, "How many pods may be away; excludes `minAvailable`", example: "25%"),
    ]
}
