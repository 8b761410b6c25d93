internal import Diagnostics
internal import LabelMatching

/// Receivers that one alert reaches by two routes, since a route before the second continues.
func findReceiversNotifiedTwice(_ analysis: inout TreeAnalysis, _ findings: inout [RouteFinding]) {
    let tree = analysis.tree
    var routes: [String: [Int]] = [:]
    for (index, reach) in analysis.reaches.enumerated() where reach.end != .none {
        routes[analysis.effective[index].receiver, default: []].append(index)
    }
    var told: Set<String> = []
    // Pairs beyond these are left alone: who has that many has been told.
    var attempts = 20_000
    for branch in tree.routes where branch.continues {
        guard let parent = branch.parent else { continue }
        let end = endOfSubtree(branch.index, tree)
        let limit = endOfSubtree(parent, tree)
        for first in branch.index..<end where analysis.reaches[first].end != .none {
            let receiver = analysis.effective[first].receiver
            for second in routes[receiver] ?? [] where second >= end && second < limit && attempts > 0 {
                guard !told.contains(receiver) else { break }
                attempts -= 1
                guard let witness = common(first, second, &analysis) else { continue }
                told.insert(receiver)
                let (one, two) = (tree[first], tree[second])
                findings.append(
                    RouteFinding(
                        .notifiedTwice, "one alert reaches the receiver `\(receiver)` twice",
                        [
                            Label(two.receiver?.span ?? two.mark, "the second time"),
                            Label(one.receiver?.span ?? one.mark, "the first time"),
                            Label(branch.continueSpan ?? branch.mark, "goes on to later routes"),
                        ], help: "do not `continue`, or rule out the alerts of the first route in the second",
                        witness: witness))
            }
        }
    }
}

/// An alert that ends at both of two routes.
private func common(_ first: Int, _ second: Int, _ analysis: inout TreeAnalysis) -> LabelSet? {
    let tree = analysis.tree
    let one = MatcherSet(tree.path(to: first).flatMap { tree[$0].conditions })
    let two = tree.path(to: second).flatMap { tree[$0].conditions }
    guard one.adding(two).witness(scope: analysis.scope) != .none else { return nil }
    var region = analysis.regionEnding(at: first)
    analysis.constrain(&region, toEndAt: second)
    return analysis.isIncomplete ? nil : region.witness().labels
}

/// The index behind a route's last descendant; routes are in the order of the file.
private func endOfSubtree(_ index: Int, _ tree: RouteTree) -> Int {
    var last = index
    while let child = tree[last].children.last { last = child }
    return last + 1
}
