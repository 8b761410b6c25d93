/// A part of the sources that explains a finding where it is refused. The finding is then left out, since the one mistake
/// is told where it was made.
///
/// A check names its causes where it may find something only because what was refused is not there, such as a container
/// without a request whose quantity is none. A check of what an author wrote, and not of what is lacking, has no cause: what
/// it finds stays true whatever else is refused.
package enum Cause: Sendable, Hashable {
    /// The item of one of the tenant's lists (a workload, an alert, a receiver) in which the finding lies, in whichever
    /// layer it is written: for what is said of a thing because something of that thing is not there.
    case item
    /// A key of the tenant's spec, or of an environment's: for what is said elsewhere because something below that key is
    /// not there, such as a host outside of domains that could not be read.
    case section(String)
    /// A key of the spec of the tenant's tier, or of one that it inherits from: for what is said of a tenant because
    /// something of its tier is not there.
    case tierSection(String)
}
