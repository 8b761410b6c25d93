internal import Diagnostics

/// Judges what no unit is judged by: tiers and policies, once, whoever gets what they say, and the files of tenants that
/// run nowhere.
func judgeSources(of fleet: Fleet, _ diagnostics: inout DiagnosticList) {
    let program = fleet.program
    judge(program.secrets, of: nil, in: fleet, &diagnostics)
    for tenant in program.tenants where !tenant.secrets.isEmpty && fleet.members(of: tenant.name).isEmpty {
        judge(tenant.secrets, of: tenant.name, in: fleet, &diagnostics)
    }
}

private func judge(
    _ secrets: [SecretSighting], of tenant: String?, in fleet: Fleet, _ diagnostics: inout DiagnosticList
) {
    for standard in fleet.program.allStandards {
        guard let rule = standard.literalSecrets else { continue }
        let active = fleet.program.exemptions(of: tenant).filter {
            $0.standard == standard.name && $0.holds(on: fleet.asOf)
        }
        for sighting in secrets {
            let exemption = active.first { $0.covers(sighting.subject) }
            diagnostics.append(diagnostic(of: Breach(sighting, rule.message), standard, exemption, tenant))
        }
    }
}

extension Program {
    /// What an exemption that names no tenant met among what is no tenant's.
    func use(ofUnowned exemption: BoundExemption) -> ExemptionUse {
        let isJudged = allStandards.contains { $0.name == exemption.standard && $0.literalSecrets != nil }
        let found = exemption.subjects.map { subject in
            isJudged && secrets.contains { subject.glob.matches($0.subject) }
        }
        return ExemptionUse(
            exemption: exemption.name, coversBreach: isJudged && secrets.contains { exemption.covers($0.subject) },
            foundSubjects: found, usedSubjects: found)
    }
}
