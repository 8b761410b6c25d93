import Foundation
import PromQL
import Testing

/// Expressions with the verdicts of Prometheus, kept beside the repository where it is developed.
@Suite struct CorpusTests {
    private static let path = URL(filePath: #filePath).appending(path: "../../../../shared/corpus/promql.json")
        .standardized.path

    private struct Entry: Decodable {
        let expr: String
        let valid: Bool
        let why: String
        let prometheus3: Bool?
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: path), "the corpus is not at \(path)"))
    func verdictsAreThoseOfPrometheus() throws {
        let data = try Data(contentsOf: URL(filePath: Self.path))
        let entries = try JSONDecoder().decode([Entry].self, from: data)
        #expect(entries.count > 150)
        for entry in entries {
            let problems = parseExpression(entry.expr, version: PrometheusVersion(2, 42)).problems
            let isTaken = problems.isEmpty
            #expect(isTaken == entry.valid, "\(entry.expr)\n\(entry.why)\n\(problems.map(\.message))")
            if entry.prometheus3 == true {
                let later = parseExpression(entry.expr, version: PrometheusVersion(3, 5)).problems
                #expect(later.isEmpty, "\(entry.expr)\n\(entry.why)\n\(later.map(\.message))")
            }
        }
    }
}
