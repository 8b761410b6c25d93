internal import Diagnostics

/// Runs every check of single units.
func judge(_ unit: Unit, _ diagnostics: inout DiagnosticList) {
    for check in Check.unitPasses {
        guard case .unit(let pass) = check.pass else { continue }
        var findings = Findings(of: check)
        pass(unit, &findings)
        diagnostics.append(contentsOf: findings.diagnostics)
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
