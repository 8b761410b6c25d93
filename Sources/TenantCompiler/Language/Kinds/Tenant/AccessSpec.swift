/// A group of the identity provider and what it may do in the namespace.
package struct AccessSpec: NamedSpec {
    package var group = Layered<GroupName>()
    package var role = Layered<AccessRole>()

    package init() {}

    package static let title = "access"
    package static let mergeKey = "group"

    package static let fields: [Field<AccessSpec>] = [
        Field(
            "group", \.group, required: true, "The group as the API server sees it, prefix included",
            example: "oidc:acme-admins"),
        Field(
            "role", \.role, required: true, "What its members may do", example: "admin",
            emits: "a RoleBinding `access-<group>` to the Role `tenant-<name>-role`, `-editor` or `-viewer`"),
    ]
}
