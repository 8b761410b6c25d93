internal import Diagnostics

/// Runs every check of single units.
func judge(_ unit: Unit, _ diagnostics: inout DiagnosticList) {
    for (check, pass) in Check.unitPasses {
        var findings = Findings(of: check)
        pass(unit, &findings)
        if !findings.diagnostics.isEmpty { diagnostics.append(contentsOf: findings.diagnostics) }
    }
}

/// Runs every check of the fleet.
func judge(_ fleet: Fleet, _ diagnostics: inout DiagnosticList) {
    for check in Check.all {
        guard case .fleet(let pass) = check.pass else { continue }
        var findings = Findings(of: check)
        pass(fleet, &findings)
        diagnostics.append(contentsOf: findings.diagnostics)
    }
}
