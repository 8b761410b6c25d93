/// A file of the repository that `init` writes.
package struct StarterFile: Sendable {
    package let path: String
    /// What it is for, as a phrase without a full stop.
    package let purpose: String
    package let text: String
}
