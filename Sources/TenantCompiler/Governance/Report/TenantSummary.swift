internal import Diagnostics

extension ComplianceReport.TenantSummary {
    /// - Parameter members: The tenant in each of its environments; at least one.
    init(_ members: ArraySlice<Fleet.Member>, _ program: Program, _ positions: inout SourcePositions) {
        let first = members[members.startIndex]
        var verdicts: [ComplianceReport.Verdict] = []
        for (index, standard) in program.standards.enumerated() {
            verdicts.append(ComplianceReport.Verdict(standard, index, members, program, &positions))
        }
        self.init(
            name: first.tenant, tier: first.tier, tally: ComplianceTally(verdicts.map(\.status)), verdicts: verdicts,
            remediation: Self.steps(verdicts))
    }

    private static func steps(_ verdicts: [ComplianceReport.Verdict]) -> [String] {
        var seen: Set<String> = []
        let open = verdicts.filter { $0.status == .nonCompliant || $0.status == .warning }
        return StandardLevel.allCases.flatMap { level in
            open.filter { $0.standard.level == level }.flatMap(\.standard.remediation)
        }.filter { seen.insert($0).inserted }
    }
}

extension ComplianceReport.Verdict {
    fileprivate init(
        _ standard: BoundStandard, _ index: Int, _ members: ArraySlice<Fleet.Member>, _ program: Program,
        _ positions: inout SourcePositions
    ) {
        let isApplicable = members.contains { $0.verdicts[index].isApplicable }
        var environments: [Breach: [String]] = [:]
        var breaches: [Breach] = []
        for member in members {
            for breach in member.verdicts[index].breaches {
                if environments[breach] == nil { breaches.append(breach) }
                // One environment can find the same twice, as two parts of one name can be wrong alike.
                if environments[breach]?.last != member.environment {
                    environments[breach, default: []].append(member.environment)
                }
            }
        }
        breaches.sort { Self.precedes($0, $1) }
        var violations: [ComplianceReport.Violation] = []
        for breach in breaches {
            let exemption = breach.exemption.flatMap { name in
                program.exemptions.first { $0.name == name && $0.tenant == members[members.startIndex].tenant }
            }
            violations.append(
                ComplianceReport.Violation(
                    breach: breach, environments: environments[breach] ?? [],
                    path: program.sources[breach.span.file].path, position: positions.position(of: breach.span),
                    exemption: exemption))
        }
        self.init(
            standard: standard,
            status: Self.status(standard.level, isApplicable, violations.map { $0.exemption != nil }),
            violations: violations)
    }

    /// - Parameter exempted: For each violation, whether it is exempted.
    private static func status(
        _ level: StandardLevel, _ isApplicable: Bool, _ exempted: [Bool]
    ) -> ComplianceStatus {
        if exempted.isEmpty { return isApplicable ? .compliant : .notApplicable }
        if exempted.allSatisfy({ $0 }) { return .exempted }
        return level == .mandatory ? .nonCompliant : .warning
    }

    private static func precedes(_ a: Breach, _ b: Breach) -> Bool {
        (a.span.file, a.span.start, a.span.end) == (b.span.file, b.span.start, b.span.end)
            ? (a.subject, a.message, a.fact) < (b.subject, b.message, b.fact)
            : (a.span.file, a.span.start, a.span.end) < (b.span.file, b.span.start, b.span.end)
    }
}
