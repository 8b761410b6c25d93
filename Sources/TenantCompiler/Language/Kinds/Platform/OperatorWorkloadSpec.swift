/// The workload of a tenant of the platform's own that an operator runs as.
package struct OperatorWorkloadSpec: Spec {
    package var tenant = Layered<LabelName>()
    package var name = Layered<ServiceName>()

    package init() {}

    package static let title = "workload of an operator"

    package static let fields: [Field<OperatorWorkloadSpec>] = [
        Field(
            "tenant", \.tenant, required: true,
            "The tenant, which only the platform's own people should have access to", example: "ecp-system"),
        Field(
            "name", \.name, required: true, "The tenant's workload, whose `account.token` is true",
            example: "orchestrator"),
    ]
}
