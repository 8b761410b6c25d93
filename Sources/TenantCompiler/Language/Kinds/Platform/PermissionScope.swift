/// Where an operator may do what a permission says.
package enum PermissionScope: String, Word {
    /// In the namespaces of the tenants that it works for.
    case tenants
    /// Everywhere, and on what lies in no namespace.
    case cluster
    /// In the namespace that it runs in.
    case namespace

    package static let noun = "a scope of permissions"
}
