package import Kubernetes

/// One item of a LimitRange.
package struct LimitsSpec: Spec {
    package var `default` = Keyed<AnyKey, Layered<Quantity>>()
    package var defaultRequest = Keyed<AnyKey, Layered<Quantity>>()
    package var max = Keyed<AnyKey, Layered<Quantity>>()
    package var min = Keyed<AnyKey, Layered<Quantity>>()
    package var maxLimitRequestRatio = Keyed<AnyKey, Layered<Quantity>>()

    package init() {}

    package static let title = "limits"

    package static let fields: [Field<LimitsSpec>] = [
        Field("default", \.default, "Limit of a container that names none", example: "{ cpu: 500m, memory: 512Mi }"),
        Field(
            "defaultRequest", \.defaultRequest, "Request of a container that names none",
            example: "{ cpu: 100m, memory: 128Mi }"),
        Field("max", \.max, "The most that one may have", example: "{ cpu: \"2\", memory: 4Gi }"),
        Field("min", \.min, "The least that one must have", example: "{ cpu: 50m, memory: 64Mi }"),
        Field(
            "maxLimitRequestRatio", \.maxLimitRequestRatio, "The most that a limit may be of its request",
            example: "{ cpu: \"4\" }"),
    ]
}
