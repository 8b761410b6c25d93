package import Diagnostics

/// Puts right what has one right answer, and compiles again until nothing of it is left.
///
/// A function of its arguments, as `compile` is. A change is kept only where its finding is gone and no other has come;
/// changes are tried together, and fewer at a time where that does not hold.
package func fixFindings(
    in sources: SourceMap, _ options: CompileOptions, _ selection: FixSelection
) async -> FixResult {
    var run = await FixRun(sources, options, selection)
    while run.compilesLeft > 0, await run.advance() {}
    return await run.result(told: options)
}

/// The state of `fixFindings` between two compiles.
private struct FixRun {
    private let options: CompileOptions
    private let selection: FixSelection
    private var sources: SourceMap
    private var compilation: Compilation
    private var outcomes: [FixOutcome] = []
    /// Fixes that made something worse, and where they stand now.
    private var refused: [Refusal] = []
    /// How many changes are tried together.
    private var size = Int.max
    /// Bounds a run in which many changes make something worse.
    private(set) var compilesLeft = 400

    private struct Candidate {
        let finding: Diagnostic
        let fix: Fix
    }

    private struct Refusal: Hashable {
        let code: String
        let title: String
        var place: Span?
    }

    init(_ sources: SourceMap, _ options: CompileOptions, _ selection: FixSelection) async {
        var options = options
        options.rendersOutput = false
        options.mostFindings = .max
        // A fix is kept where no finding has come, and what was not told would seem to come.
        options.tellsConsequences = true
        self.options = options
        self.selection = selection
        self.sources = sources
        compilation = await compile(sources, options)
    }

    /// Tries the next changes; false where none is left.
    mutating func advance() async -> Bool {
        var edits = EditSet()
        let chosen = choose(&edits)
        guard !chosen.isEmpty else { return false }
        let changed = edits.applied(to: sources)
        let after = await compile(changed, options)
        compilesLeft -= 1
        var tally = FindingTally(compilation.diagnostics, after: edits)
        for candidate in chosen { tally.remove(candidate.finding, after: edits) }
        if let worse = tally.firstNew(among: after.diagnostics) {
            if chosen.count == 1 { refuse(chosen[0], since: worse) }
            size = max(1, chosen.count / 2)
        } else {
            outcomes += chosen.map { outcome(of: $0, refusal: nil) }
            for index in refused.indices { refused[index].place = refused[index].place.map(edits.moved) }
            (sources, compilation) = (changed, after)
            size = size.multipliedReportingOverflow(by: 2).overflow ? .max : size * 2
        }
        return true
    }

    /// The first findings whose fixes do not touch one another.
    private func choose(_ edits: inout EditSet) -> [Candidate] {
        let refused = Set(refused)
        var chosen: [Candidate] = []
        for finding in compilation.diagnostics where chosen.count < size {
            guard let fix = selection.fix(of: finding), !refused.contains(Self.refusal(of: fix, finding)),
                edits.add(fix, in: sources)
            else { continue }
            chosen.append(Candidate(finding: finding, fix: fix))
        }
        return chosen
    }

    private mutating func refuse(_ candidate: Candidate, since worse: Diagnostic) {
        refused.append(Self.refusal(of: candidate.fix, candidate.finding))
        let isSame = worse.code == candidate.finding.code && worse.standard == candidate.finding.standard
        outcomes.append(
            outcome(
                of: candidate,
                refusal: isSame ? "the finding would stay" : "`\(worse.code)` would come of it: \(worse.message)"))
    }

    private static func refusal(of fix: Fix, _ finding: Diagnostic) -> Refusal {
        Refusal(code: finding.code, title: fix.title, place: finding.primary)
    }

    private func outcome(of candidate: Candidate, refusal: String?) -> FixOutcome {
        let span = candidate.finding.primary ?? candidate.fix.edits[0].span
        var positions = SourcePositions(sources)
        return FixOutcome(
            finding: candidate.finding, title: candidate.fix.title, path: sources[span.file].path,
            position: positions.position(of: span), refusal: refusal)
    }

    /// - Parameter options: By which people are told what is left.
    func result(told options: CompileOptions) async -> FixResult {
        var told = compilation
        if told.isRefused, !options.tellsConsequences {
            var quiet = self.options
            quiet.tellsConsequences = false
            told = await compile(sources, quiet)
        }
        return FixResult(
            sources: sources, outcomes: outcomes, compilation: told,
            unsafeCount: told.diagnostics.count(where: selection.hasUnsafe))
    }
}
