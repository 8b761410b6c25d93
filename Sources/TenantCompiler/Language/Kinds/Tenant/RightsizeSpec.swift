/// How the requests of a workload follow what its pods use.
package struct RightsizeSpec: Spec {
    package var mode = Layered<RightsizeMode>(.auto)
    package var min = ResourceAmounts()
    package var max = ResourceAmounts()

    package init() {}

    package static let title = "rightsize"

    package static let fields: [Field<RightsizeSpec>] = [
        Field("mode", \.mode, "When new requests take effect; `Off` only recommends them", default: "Auto"),
        Field(
            "min", \.min, "The least that is requested", example: "{ cpu: 100m, memory: 128Mi }", emits: "`minAllowed`"),
        Field(
            "max", \.max, "The most that is requested", example: "{ cpu: \"2\", memory: 2Gi }", emits: "`maxAllowed`"),
    ]
}
