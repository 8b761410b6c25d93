/// Whether a tenant runs.
package enum Lifecycle: String, Word {
    case active
    case suspended
    case retired

    package static let noun = "a lifecycle"
}
