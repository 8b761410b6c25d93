/// What a problem is about; the compiler gives each kind a code.
package enum PromQLProblemKind: String, Sendable, Hashable, CaseIterable {
    /// What promtool refuses, and nothing else.
    case syntax
    /// Nested more deeply than is read, or longer.
    case tooComplex
    /// A matcher on the tenant label that is not the tenant's own.
    case tenantConflict
    /// A selector that Prometheus makes itself and that no matcher can be given to.
    case tenantUnreachable
}
