/// What a container asks for and may use.
package struct ResourcesSpec: Spec {
    package var requests = ResourceAmounts()
    package var limits = ResourceAmounts()

    package init() {}

    package static let title = "resources"

    package static let fields: [Field<ResourcesSpec>] = [
        Field(
            "requests", \.requests, "What a node must have free for the container",
            default: "the tier's `limitRange.container.defaultRequest`", example: "{ cpu: 500m, memory: 1Gi }"),
        Field(
            "limits", \.limits, "The most that the container may use",
            default: "the tier's `limitRange.container.default`", example: "{ cpu: \"2\", memory: 4Gi }"),
    ]

    package static var hasRequirements: Bool { true }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        requests.checkBytes(&reader)
        limits.checkBytes(&reader)
    }
}
