/// What members of a group may do in a tenant's namespace.
package enum AccessRole: String, Word {
    case admin
    case editor
    case viewer

    package static let noun = "a role"
}
