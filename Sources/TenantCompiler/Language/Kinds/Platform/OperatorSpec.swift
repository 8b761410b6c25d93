internal import Diagnostics

/// A program of the platform's own that works on tenants' objects through the API server.
package struct OperatorSpec: NamedSpec, AlternativeSpec {
    package var name = Layered<ServiceName>()
    package var namespace = Layered<LabelName>()
    package var workload = Given<OperatorWorkloadSpec>()
    package var image = Layered<Image>()
    package var replicas = Layered<Int>(1)
    package var command = Items<Layered<String>>()
    package var args = Items<Layered<String>>()
    package var ports = Named<PortSpec>()
    package var env = Keyed<KeyOf<VariableNameRule>, Layered<String>>()
    package var secretEnv = Keyed<KeyOf<VariableNameRule>, Layered<SecretKeyReference>>()
    package var resources = ResourcesSpec()
    package var probes = ProbesSpec()
    package var permissions = Items<PermissionSpec>()
    package var appliesTo = AppliesToSpec()

    package init() {}

    package static let title = "operator"
    package static let alternatives = ["namespace", "workload"]

    package static let fields: [Field<OperatorSpec>] = [
        Field(
            "name", \.name, required: true, "What the operator is called", example: "self-healing-controller",
            emits: "the names of its ServiceAccount, Deployment, roles and bindings"),
        Field(
            "namespace", \.namespace, "The namespace that it runs in, which is no tenant's", example: "platform-system",
            emits: "a ServiceAccount there"),
        Field(
            "workload", \.workload, "The tenant's workload that it runs as, where it has no namespace of its own",
            example: "{ tenant: ecp-system, name: orchestrator }"),
        Field(
            "image", \.image, "The image of its container, with a version",
            default: "what runs it is deployed elsewhere, under its ServiceAccount",
            example: "your-registry.com/platform/self-healing-controller:1.1.0", emits: "a Deployment"),
        Field("replicas", \.replicas, "How many pods run; several only if they agree which one works", default: "1"),
        Field(
            "command", \.command, "What runs instead of the image's entry point", default: "the image's",
            example: "[python, -m, controller]"),
        Field("args", \.args, "The arguments of the command", default: "the image's", example: "[--verbose]"),
        Field(
            "ports", \.ports, "The ports that the container listens on", example: "[ { name: metrics, port: 8080 } ]",
            emits: "container ports, which monitoring alone can reach"),
        Field(
            "env", \.env, "Environment variables", example: "{ PROMETHEUS_URL: \"http://prometheus-server\" }"),
        Field(
            "secretEnv", \.secretEnv,
            "Environment variables from secrets of its namespace, each as `<secret>/<key>`",
            example: "{ SLACK_TOKEN: slack/token }", emits: "`secretKeyRef`s"),
        Field(
            "resources", \.resources, "What its container asks for and may use",
            default: "requests of 100m cpu and 128Mi memory, and a limit of 256Mi memory"),
        Field("probes", \.probes, "How Kubernetes learns whether a pod has started, lives and is ready"),
        Field(
            "permissions", \.permissions, required: true, "All that it may do",
            example: "[ { apiGroups: [apps], resources: [deployments/scale], verbs: [get, patch] } ]",
            emits: "roles and bindings"),
        Field(
            "appliesTo", \.appliesTo,
            "The tenants that it works for, none of them suspended or retired, and the environments that it runs in"),
    ]

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkAlternatives(place, &reader)
        guard workload.isSet, let span = image.span else { return }
        reader.report(
            .conflictingKeys, "`workload` and `image` exclude each other", at: span, label: "this one",
            others: workload.span.map { [Label($0, "beside this one")] } ?? [],
            help: "the tenant's workload says which image runs; leave `image` out")
    }
}

/// It has no volumes and no GPUs, and runs as strictly as a pod can.
extension OperatorSpec: ContainerSpec {
    package var gpu: Layered<Int> { Layered() }
    package var arch: Layered<Architecture> { Layered() }
    package var volumes: Named<VolumeSpec> { Named() }
    package var security: Given<SecuritySpec> { Given() }
    package var account: Given<AccountSpec> { Given() }
}
