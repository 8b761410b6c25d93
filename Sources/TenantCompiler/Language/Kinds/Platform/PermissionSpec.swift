/// Something that one of the platform's operators may do: a rule of RBAC, and where it holds.
package struct PermissionSpec: Spec {
    package var apiGroups = Items<Layered<String>>()
    package var resources = Items<Layered<String>>()
    package var verbs = Items<Layered<String>>()
    package var resourceNames = Items<Layered<String>>()
    package var scope = Layered<PermissionScope>(.tenants)

    package init() {}

    package static let title = "permission"

    package static let fields: [Field<PermissionSpec>] = [
        Field(
            "apiGroups", \.apiGroups, "The groups of the API that the resources are of; `\"\"` is the core group",
            default: "[\"\"]", example: "[apps]"),
        Field(
            "resources", \.resources, required: true,
            "Resources in the plural, each with its subresource if one is meant",
            example: "[deployments, deployments/scale]"),
        Field("verbs", \.verbs, required: true, "What may be done with them", example: "[get, list, patch]"),
        Field("resourceNames", \.resourceNames, "The only objects that are meant", default: "any"),
        Field(
            "scope", \.scope,
            "`tenants`: in the namespaces of the tenants that the operator works for; `cluster`: everywhere, for what "
                + "the API has no other way to ask, such as a watch over all namespaces; `namespace`: in the operator's own",
            default: "tenants", example: "cluster",
            emits: "a ClusterRole bound by a RoleBinding in each tenant's namespace, a ClusterRole bound by a "
                + "ClusterRoleBinding, or a Role"),
    ]
}
