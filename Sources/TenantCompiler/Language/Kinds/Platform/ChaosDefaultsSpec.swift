/// The LitmusChaos that runs tenants' experiments.
package struct ChaosDefaultsSpec: Spec {
    package var namespace = Layered(LabelName(text: "litmus"))
    package var serviceAccount = Layered(SubdomainName(text: "litmus-admin"))
    package var runtime = Layered<ContainerRuntime>(.containerd)

    package init() {}

    package static let title = "chaos"

    package static let fields: [Field<ChaosDefaultsSpec>] = [
        Field(
            "namespace", \.namespace,
            "The namespace that LitmusChaos runs in, with its experiments installed; engines are made there, since what "
                + "strikes pods needs privileges that no tenant's namespace admits",
            default: "litmus", emits: "`metadata.namespace` of each ChaosEngine"),
        Field(
            "serviceAccount", \.serviceAccount, "The account there that may strike pods of every tenant",
            default: "litmus-admin", emits: "`chaosServiceAccount` of each ChaosEngine"),
        Field(
            "runtime", \.runtime, "The nodes' container runtime", default: "containerd", example: "cri-o",
            emits: "`CONTAINER_RUNTIME` and `SOCKET_PATH` of experiments that reach into pods"),
    ]
}
