/// `spec` of a Preset: what workloads that name it start from.
package struct PresetSpec: Spec {
    package var replicas = Layered<Int>()
    package var resources = ResourcesSpec()
    package var autoscale = Given<AutoscaleSpec>()

    package init() {}

    package static let title = "Preset"

    package static let fields: [Field<PresetSpec>] = [
        Field("replicas", \.replicas, "How many pods run", example: "3"),
        Field("resources", \.resources, "What each pod's container asks for and may use"),
        Field("autoscale", \.autoscale, "How the number of pods follows the load"),
    ]
}
