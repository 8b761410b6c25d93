internal import Diagnostics

extension TreeBuilder {
    /// Findings after which a file is not read on: their number must not grow with a hostile file.
    private static let findingLimit = 200

    /// Checks every bound; the finding points to the newest node.
    mutating func isWithinBudget() -> Bool {
        var (depth, size) = (0, expandedNodes)
        if let last = open.indices.last {
            depth = last + open[last].height
            size = max(size, open[last].size)
        }
        if depth > budget.depth {
            return stop(
                "more than \(budget.depth) collections stand inside one another",
                "flatten the document, or raise the bounds with --budget")
        }
        if records.count > budget.nodes {
            return stop(
                "the file holds more than \(budget.nodes) nodes", "split the file, or raise the bounds with --budget")
        }
        if size > budget.expandedNodes {
            return stop(
                "the file is larger than \(budget.expandedNodes) nodes once its aliases are written out",
                "write fewer aliases, or raise the bounds with --budget")
        }
        if diagnostics.count >= TreeBuilder.findingLimit {
            return stop("the file holds too many faults to read on", "put the others right first")
        }
        return true
    }

    private mutating func stop(_ message: String, _ help: String) -> Bool {
        let start = records.last?.start ?? 0
        report("yaml-over-budget", message, start, max(start, records.last?.end ?? 0), help: help)
        return false
    }
}
