package import Diagnostics

/// A secret that stands in a source file.
package struct SecretSighting: Sendable, Hashable {
    package let span: Span
    /// What it is, in a few words that do not repeat it.
    package let noun: String
    /// What exemptions name: `secret/<Kind>/<name>/<path>`, or `secret/<file>/<path>`.
    package let subject: String
    package let owner: Owner

    /// Whose file it stands in.
    package enum Owner: Sendable, Hashable {
        /// The tenant of a document.
        case tenant(String)
        /// The tenant whose folder it is.
        case folder(String)
        /// No tenant's: tiers and policies.
        case platform
    }
}
