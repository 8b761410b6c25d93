/// Defaults and bounds of single containers, pods and claims.
package struct LimitRangeSpec: Spec {
    package var container = LimitsSpec()
    package var pod = LimitsSpec()
    package var persistentVolumeClaim = LimitsSpec()

    package init() {}

    package static let title = "limitRange"

    package static let fields: [Field<LimitRangeSpec>] = [
        Field("container", \.container, "Of each container", emits: "an item of type Container"),
        Field("pod", \.pod, "Of each pod, over its containers", emits: "an item of type Pod"),
        Field(
            "persistentVolumeClaim", \.persistentVolumeClaim, "Of each claim",
            emits: "an item of type PersistentVolumeClaim"),
    ]
}
