package import Diagnostics

/// One thing the compiler refuses or warns of: its code, its documentation, its examples and, where the
/// check is a pass of its own, the pass.
///
/// Each check is one file. Its page in `docs/checks.md`, `tenantc explain <code>` and its tests come from it.
package final class Check: Sendable {
    /// Kebab-case name of the pattern flagged, such as `quota-above-ceiling`.
    package let code: String
    package let severity: Severity
    /// One line without a full stop: what is flagged.
    package let summary: String
    /// Why it matters: what a cluster or a tool would do with it.
    package let why: String
    /// What its findings may follow from; they are left out where that is refused. Of most checks it is nothing.
    package let follows: [Cause]
    /// The files that every example lies on; an example's own files take the place of those of the same path.
    package var given: Example? { makeGiven() }
    package var accepts: [Example] { makeAccepts() }
    package var refuses: [Example] { makeRefuses() }
    package let pass: Pass
    // Only who shows or tests a check has its examples put together.
    private let makeGiven: @Sendable () -> Example?
    private let makeAccepts: @Sendable () -> [Example]
    private let makeRefuses: @Sendable () -> [Example]

    /// When a check runs.
    package enum Pass: Sendable {
        /// While sources are read and resolved, where the fault is met.
        case reading
        /// Once for each tenant in each environment.
        case unit(@Sendable (Unit, inout Findings) -> Void)
        /// When `tenantc test` compares what a case expects with what is found.
        case testing
        /// Of a tree of routes: what comes of the documents, or an alertmanager.yml that `check --alertmanager` is given.
        case routes
        /// Once for the fleet, with what every unit tells of itself.
        case fleet(@Sendable (Fleet, inout Findings) -> Void)
    }

    package init(
        _ code: String, _ summary: String, severity: Severity = .error, why: String,
        follows: [Cause] = [],
        given: @autoclosure @escaping @Sendable () -> Example? = nil,
        accepts: @autoclosure @escaping @Sendable () -> [Example],
        refuses: @autoclosure @escaping @Sendable () -> [Example], pass: Pass = .reading
    ) {
        self.code = code
        self.severity = severity
        self.summary = summary
        self.why = why
        self.follows = follows
        makeGiven = given
        makeAccepts = accepts
        makeRefuses = refuses
        self.pass = pass
    }
}
