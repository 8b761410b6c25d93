/// A PriorityClass of every cluster, which tiers name for their tenants' pods.
package struct PriorityClassSpec: NamedSpec {
    package var name = Layered<Checked<PriorityClassNameRule>>()
    package var value = Layered<PodPriority>()
    package var preemptionPolicy = Layered<PreemptionPolicy>(.preemptLowerPriority)
    package var globalDefault = Layered<Bool>(false)
    package var description = Layered<String>()

    package init() {}

    package static let title = "priority class"

    package static let fields: [Field<PriorityClassSpec>] = [
        Field("name", \.name, required: true, "What tiers call it", example: "tenant-standard"),
        Field(
            "value", \.value, required: true,
            "The priority of its pods: under pressure those of a higher one are scheduled first and evicted last",
            example: "2000"),
        Field(
            "preemptionPolicy", \.preemptionPolicy,
            "Whether pods that find no room push out those of lower priority", default: "PreemptLowerPriority",
            example: "Never"),
        Field(
            "globalDefault", \.globalDefault, "Whether it is the class of pods that name none", default: "false",
            example: "true"),
        Field("description", \.description, "Whom it is for", example: "Pods of tier standard"),
    ]
}
