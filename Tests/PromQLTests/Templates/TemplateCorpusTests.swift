import Foundation
import PromQL
import Testing

/// Templates with the verdicts of Prometheus, kept beside the repository where it is developed.
@Suite struct TemplateCorpusTests {
    private static let path = URL(filePath: #filePath).appending(path: "../../../../../shared/corpus/templates.json")
        .standardized.path

    private struct Entry: Decodable {
        let template: String
        let valid: Bool
        let why: String
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: path), "the corpus is not at \(path)"))
    func verdictsAreThoseOfPrometheus() throws {
        let entries = try JSONDecoder().decode([Entry].self, from: Data(contentsOf: URL(filePath: Self.path)))
        #expect(entries.count > 20)
        for entry in entries {
            let template = parseTemplate(
                entry.template, dialect: .prometheus(PrometheusVersion(2, 42)), name: "__alert_A")
            #expect(template.isRefused != entry.valid, "\(entry.template)\n\(entry.why)\n\(template.problems)")
            if entry.why.hasPrefix("LINT") {
                #expect(
                    !template.problems.isEmpty || !template.values.isEmpty, "\(entry.template)\n\(entry.why)")
            } else if entry.valid {
                #expect(template.problems.isEmpty, "\(entry.template)\n\(template.problems)")
            }
        }
    }
}
