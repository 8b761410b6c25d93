internal import Diagnostics

/// Which findings are to be put right.
package struct FixSelection: Sendable {
    /// Codes of findings; empty for all.
    package var codes: Set<String> = []
    /// Tenants that findings are about; empty for all, and for findings about none.
    package var tenants: Set<String> = []
    /// Whether changes are made as well that somebody has to look at.
    package var takesUnsafe = false

    package init() {}

    /// The fix to make of a finding: the first one.
    func fix(of finding: Diagnostic) -> Fix? {
        guard codes.isEmpty || codes.contains(finding.code),
            tenants.isEmpty || finding.tenant.map(tenants.contains) == true
        else { return nil }
        return finding.fixes.first { ($0.isSafe || takesUnsafe) && !$0.edits.isEmpty }
    }

    /// The findings with a fix that is asked for, but for its being unsafe.
    func hasUnsafe(_ finding: Diagnostic) -> Bool {
        var all = self
        all.takesUnsafe = true
        return fix(of: finding) == nil && all.fix(of: finding) != nil
    }
}
