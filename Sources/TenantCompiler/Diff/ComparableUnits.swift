internal import Diagnostics

/// What of two compiles can be compared without saying what is not so: tenants' units, and what each environment's
/// platform gets as a unit of its own.
///
/// A refused base renders the tenants that have no errors. Those of the others, and those that a file which could not
/// be read may hold, would look as if they were new; and where a tier or a policy is wrong, every tenant may be. What is
/// about all tenants is not rendered then.
package struct ComparableUnits: Sendable {
    package let base: [RenderedUnit]
    package let head: [RenderedUnit]
    /// Tenants that are left out on both sides, sorted.
    package let uncompared: [String]

    /// Null where nothing can be compared.
    package init?(base: Compilation, head: Compilation) {
        guard !head.isRefused else { return nil }
        guard base.isRefused else {
            self.base = base.outputs + (base.reports?.platformUnits ?? [])
            self.head = head.outputs + (head.reports?.platformUnits ?? [])
            uncompared = []
            return
        }
        guard var refused = Self.refusedTenants(of: base) else { return nil }
        if refused.remove("") != nil {
            let known = Set(base.outputs.map(\.tenant))
            refused.formUnion(head.outputs.map(\.tenant).filter { !known.contains($0) })
        }
        let left = refused
        self.base = base.outputs.filter { !left.contains($0.tenant) }
        self.head = head.outputs.filter { !left.contains($0.tenant) }
        uncompared = left.sorted()
    }

    /// The tenants that errors are about, and an empty name for a file that is not known to be any tenant's; null
    /// where an error may be about every tenant.
    private static func refusedTenants(of compilation: Compilation) -> Set<String>? {
        let sources = compilation.program.sources
        var refused: Set<String> = []
        for error in compilation.diagnostics where error.severity == .error {
            guard let file = error.primary?.file, sources[file].path.hasPrefix("tenants/") else { return nil }
            let owner = compilation.program.tenants.first { $0.document.nameSpan.file == file }?.name
            refused.insert(error.tenant ?? owner ?? "")
        }
        return refused
    }
}
