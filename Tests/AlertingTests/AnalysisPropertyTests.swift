import Diagnostics
import LabelMatching
import TestSupport
import Testing

@testable import Alerting

/// What the analysis says of random trees is what walking them shows.
@Suite struct AnalysisPropertyTests {
    /// Every alert over a few values, one of which no matcher names.
    private static let world: [LabelSet] = {
        let values = ["", "x", "y", "z", "xx", "yy", "w"]
        return values.flatMap { a in
            values.flatMap { b in values.map { LabelSet([("tenant", a), ("severity", b), ("team", $0)]) } }
        }
    }()

    @Test func reachIsWhatWalkingShows() throws {
        var random = RandomTree(generator: SeededGenerator(seed: SeededGenerator.seedOfRun()))
        var unreachable = 0
        var reachable = 0
        for _ in 0..<60 {
            let text = random.configuration()
            let configuration = Reading(text).configuration
            let analysis = TreeAnalysis(configuration, AnalysisOptions(version: AlertmanagerVersion(0, 25)))
            let walks = Self.world.map { configuration.tree.walk($0) }
            let visited = Set(walks.flatMap { $0.flatMap(\.path) })
            let ends = Set(walks.flatMap { $0.map(\.route) })
            for (index, reach) in analysis.reaches.enumerated() {
                if case .unknown = reach.status { continue }
                guard case .reachable = reach.status else {
                    unreachable += 1
                    #expect(!visited.contains(index), "route \(index) of\n\(text)")
                    continue
                }
                reachable += 1
                if let witness = reach.end.labels {
                    let found = configuration.tree.walk(witness).map(\.route)
                    #expect(found.contains(index), "\(witness) ends at \(found) and not at \(index) of\n\(text)")
                } else {
                    #expect(!ends.contains(index), "alerts end at route \(index) of\n\(text)")
                }
            }
        }
        #expect(unreachable > 20 && reachable > 100, "\(unreachable), \(reachable)")
    }

    @Test func witnessesShowWhatFindingsSay() throws {
        var random = RandomTree(generator: SeededGenerator(seed: SeededGenerator.seedOfRun()))
        var seen: [RouteFinding.Kind: Int] = [:]
        for _ in 0..<120 {
            let text = random.configuration()
            let configuration = Reading(text).configuration
            let tree = configuration.tree
            for finding in analyse(configuration, AnalysisOptions(version: AlertmanagerVersion(0, 25))) {
                guard let witness = finding.witness, let place = finding.labels.first?.span else { continue }
                seen[finding.kind, default: 0] += 1
                let arrivals = tree.walk(witness)
                switch finding.kind {
                case .shadowed, .unreachable:
                    let route = try #require(tree.routes.first { $0.mark == place })
                    let path = tree.path(to: route.index).flatMap { tree[$0].conditions }
                    #expect(path.allSatisfy { $0.matches(witness) }, "\(witness) in\n\(text)")
                    #expect(!arrivals.contains { $0.path.contains(route.index) }, "\(witness) in\n\(text)")
                case .notifiedTwice:
                    let names = arrivals.map(\.options.receiver)
                    #expect(Set(names).count < names.count, "\(witness) in\n\(text)")
                case .unheard: #expect(!arrivals.isEmpty)
                default: Issue.record("\(finding)")
                }
            }
        }
        #expect((seen[.shadowed] ?? 0) > 10 && (seen[.notifiedTwice] ?? 0) > 2, "\(seen)")
    }

    /// Every pair of ends of one alert at one receiver is told of.
    @Test func whoIsNotifiedTwiceIsFound() throws {
        var random = RandomTree(generator: SeededGenerator(seed: SeededGenerator.seedOfRun()))
        for _ in 0..<40 {
            let text = random.configuration()
            let configuration = Reading(text).configuration
            let found = analyse(configuration, AnalysisOptions(version: AlertmanagerVersion(0, 25)))
            let isTold = found.contains { $0.kind == .notifiedTwice }
            let doubled = Self.world.first { alert in
                let names = configuration.tree.walk(alert).map(\.options.receiver)
                return Set(names).count < names.count
            }
            #expect(doubled == nil || isTold, "\(doubled ?? LabelSet()) in\n\(text)")
        }
    }
}
