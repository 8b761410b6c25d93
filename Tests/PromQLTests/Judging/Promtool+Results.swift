import Foundation

/// Prometheus' own evaluation.
extension Promtool {
    /// The labels of each series that each expression gives; `nil` where evaluation fails.
    static func results(of expressions: [String], series: [String]) throws -> [[[String: String]]?] {
        var test = "rule_files: []\nevaluation_interval: 1m\ntests:\n- interval: 1m\n  input_series:\n"
        for one in series { test += "  - { series: \(scalar(one)), values: 1+1x10 }\n" }
        test += "  promql_expr_test:\n"
        for (index, expression) in expressions.enumerated() {
            // Results are printed with their expression, so a comment tells which one it was.
            test += "  - { expr: \(scalar("\(expression) # \(index) #")), eval_time: 8m }\n"
        }
        let output = try inFolder(["test.yaml": test]) { try run(["promtool", "test", "rules", "\($0)/test.yaml"]) }
        var results = [[[String: String]]?](repeating: [], count: expressions.count)
        var index: Int?
        for line in output.text.split(separator: "\n") {
            if line.hasPrefix("    expr: ") {
                let words = line.split(separator: "#")
                guard words.count >= 3, let found = Int(words[words.count - 2].filter { $0 != " " }),
                    results.indices.contains(found)
                else { throw Failure(message: String(line)) }
                index = found
                if line.contains(", err: ") { results[found] = nil }
            } else if let found = index, let start = line.range(of: "got: ") {
                results[found] = labelSets(line[start.upperBound...])
            }
        }
        guard index != nil else { throw Failure(message: output.text) }
        return results
    }

    /// `{a="b", c="d"} 1E+00, …`; values have no braces, quotes or commas in these tests.
    private static func labelSets(_ text: Substring) -> [[String: String]] {
        guard text != "nil" else { return [] }
        return text.split(separator: "{").map { part in
            var labels: [String: String] = [:]
            for pair in part.prefix(while: { $0 != "}" }).split(separator: ",") {
                let sides = pair.split(separator: "=", maxSplits: 1)
                guard sides.count == 2 else { continue }
                labels[String(sides[0].filter { $0 != " " })] = String(sides[1].filter { $0 != "\"" })
            }
            return labels
        }
    }
}
