package import Kubernetes

/// A cluster that tenants run on.
package struct EnvironmentSpec: Spec {
    package var cluster = Layered<HTTPAddress>()
    package var protected = Layered<Bool>(false)
    package var capacity = Keyed<AnyKey, Layered<Quantity>>()
    package var overcommit = Layered(ExactDecimal(units: 1, scale: 0))

    package init() {}

    /// The environment of a Platform that names none.
    static var builtIn: EnvironmentSpec {
        var spec = EnvironmentSpec()
        spec.cluster = Layered(HTTPAddress(text: PlatformSpec.builtInCluster))
        return spec
    }

    package static let title = "environment"

    package static let fields: [Field<EnvironmentSpec>] = [
        Field(
            "cluster", \.cluster, required: true, "The API server as Argo CD reaches it",
            example: "https://kubernetes.default.svc", emits: "the destination of every Application"),
        Field("protected", \.protected, "Keeps chaos experiments out", default: "false", example: "true"),
        Field(
            "capacity", \.capacity, "What the cluster has; `requests` of all quotas must fit in it",
            default: "not checked", example: "{ cpu: 512, memory: 2Ti, storage: 50Ti, nvidia.com/gpu: 16 }"),
        Field(
            "overcommit", \.overcommit, "How many times its capacity the quotas may add up to", default: "1",
            example: "1.5"),
    ]
}
