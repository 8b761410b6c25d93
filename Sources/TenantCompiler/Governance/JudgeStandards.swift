internal import Diagnostics

/// What the standards say of a unit.
struct UnitCompliance: Sendable {
    /// In step with the program's standards.
    var verdicts: [StandardVerdict] = []
    var uses: [ExemptionUse] = []
}

/// Judges a unit by every standard; breaches are reported, those that are exempted as notes.
///
/// - Parameter day: The date that exemptions are held against; without one nothing is exempt.
func judgeStandards(_ unit: Unit, on day: CalendarDate?, _ diagnostics: inout DiagnosticList) -> UnitCompliance {
    let program = unit.program
    var compliance = UnitCompliance()
    let isClean = unit.tenant.secrets.isEmpty
    // The built-in one has nothing to say of those that hold no secret, which are nearly all.
    guard !program.standards.isEmpty || !isClean || program.hasExemptionsOfBuiltIn else { return compliance }
    let facts = UnitFacts(unit)
    let repairs = Repairs(unit)
    for standard in program.standards {
        compliance.verdicts.append(judge(unit, by: standard, facts, repairs, on: day, &compliance.uses, &diagnostics))
    }
    if let builtIn = program.builtIn {
        _ = judge(unit, by: builtIn, facts, repairs, on: day, &compliance.uses, &diagnostics)
    }
    return compliance
}

private func judge(
    _ unit: Unit, by standard: BoundStandard, _ facts: UnitFacts, _ repairs: Repairs, on day: CalendarDate?,
    _ uses: inout [ExemptionUse], _ diagnostics: inout DiagnosticList
) -> StandardVerdict {
    var verdict = StandardVerdict()
    guard standard.binds(unit) else { return verdict }
    let own = unit.program.exemptions(of: unit.name).filter { $0.standard == standard.name }
    var judgement = Judgement(repairs, keepsSubjects: !own.isEmpty)
    for rule in standard.rules { rule.judge(facts, &judgement) }
    verdict.isApplicable = judgement.isApplicable
    let active = own.filter { $0.holds(on: day) }
    verdict.breaches = judgement.breaches.map { breach in
        var breach = breach
        breach.exemption = active.first { $0.covers(breach.subject) }?.name
        return breach
    }
    uses += own.map { use(of: $0, judgement) }
    for breach in verdict.breaches {
        let exemption = active.first { $0.name == breach.exemption }
        diagnostics.append(diagnostic(of: breach, standard, exemption, unit.name))
    }
    return verdict
}

private func use(of exemption: BoundExemption, _ judgement: Judgement) -> ExemptionUse {
    ExemptionUse(
        exemption: exemption.name,
        coversBreach: judgement.breaches.contains { exemption.covers($0.subject) },
        foundSubjects: exemption.subjects.map { subject in judgement.subjects.contains { subject.glob.matches($0) } },
        usedSubjects: exemption.subjects.map { subject in
            judgement.breaches.contains { subject.glob.matches($0.subject) }
        })
}

/// - Parameter tenant: Null for what is no tenant's.
func diagnostic(
    of breach: Breach, _ standard: BoundStandard, _ exemption: BoundExemption?, _ tenant: String?
) -> Diagnostic {
    let check =
        exemption != nil ? Check.breachExempted : breach.isSecret ? .literalSecret : .standardBreached
    let verb = exemption == nil ? "breaks" : "is exempted from"
    return Diagnostic(
        code: check.code, severity: exemption == nil ? standard.severity : check.severity,
        message:
            "`\(breach.subject)`\(tenant.map { " of tenant `\($0)`" } ?? "") \(verb) `\(standard.name)`: \(breach.message)",
        labels: [Label(breach.span, breach.fact)],
        notes: exemption.map { exemption in
            ["until \(exemption.expires.display), allowed by \(exemption.approvedBy): \(exemption.reason)"]
        } ?? [],
        help: standard.remediation.isEmpty ? nil : standard.remediation.joined(separator: "; "),
        // What is allowed is left as it is.
        fixes: exemption == nil ? breach.fixes : [], tenant: tenant, standard: standard.name,
        subject: breach.subject, concealsPrimary: breach.isSecret)
}
