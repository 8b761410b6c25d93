internal import Diagnostics
internal import WorkSharing

/// Runs every check of single units.
func judge(_ unit: Unit, _ diagnostics: inout DiagnosticList) {
    for (check, pass) in Check.unitPasses {
        var findings = Findings(of: check)
        pass(unit, &findings)
        if !findings.diagnostics.isEmpty { diagnostics.append(contentsOf: findings.diagnostics) }
    }
}

/// Runs every check of the fleet, each on its own, and then those of routes, which are one analysis.
func judge(_ fleet: Fleet, workers: Int, _ diagnostics: inout DiagnosticList) async {
    let found = await inParallel(Check.fleetPasses.count, chunk: 1, workers: workers) { index in
        let (check, pass) = Check.fleetPasses[index]
        var findings = Findings(of: check)
        pass(fleet, &findings)
        return findings.diagnostics
    }
    for list in found { diagnostics.append(contentsOf: list) }
    await judgeRouting(fleet, workers: workers, &diagnostics)
}
