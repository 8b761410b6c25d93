package import Diagnostics

/// What a compile gives: the findings, and the output tree where there are no errors.
package struct Compilation: Sendable {
    /// Sorted by path, byte, code.
    package let diagnostics: [Diagnostic]
    package let fleet: Fleet
    /// The rendered units, by environment and tenant; empty where nothing was asked for.
    package let outputs: [RenderedUnit]
    /// The files that are about the whole fleet; null where only a part was asked for, or there is nothing to report.
    package let reports: RenderedFleet?
    package var program: Program { fleet.program }
    /// How many tenants were judged.
    package var tenantCount: Int { program.tenants.count }

    package var isRefused: Bool { diagnostics.contains { $0.severity == .error } }
}
