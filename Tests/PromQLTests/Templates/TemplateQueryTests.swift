import PromQL
import TestSupport
import Testing

/// Queries within templates, and changes of them.
@Suite struct TemplateQueryTests {
    private static let dialect = TemplateDialect.prometheus(PrometheusVersion(2, 42))

    @Test func queriesAreFoundHoweverTheyAreWritten() {
        let text = """
            {{ query "up{job=\\"a\\"}" }}{{ query `sum(up)` }}{{ "b" | query }}{{ query ("c") }}{{ (`d` | query) | len }}
            {{ define "t" }}{{ range query "e" }}{{ end }}{{ end }}{{ template "t" . }}{{ template "t" $labels }}
            """
        let template = parseTemplate(text, dialect: Self.dialect)
        #expect(template.problems.isEmpty, "\(template.problems)")
        #expect(template.queries.map(\.text) == ["up{job=\"a\"}", "sum(up)", "b", "c", "d", "e"])
        #expect(template.queries.map(\.literal.isRaw) == [false, true, false, false, true, false])
    }

    @Test func whatIsNoPromQLIsFoundWhereItIs() {
        let text =
            "{{ query \"sum(up{job=\\\"a\\\"}\" }}{{ query \"up[5m]\" }}{{ query `up` }}{{ query \"'a'\" }}{{ query \"1\" }}"
        let problems = parseTemplate(text, dialect: Self.dialect).queryProblems(version: PrometheusVersion(2, 42))
        #expect(problems.map(\.kind) == [.invalidQuery, .invalidQuery, .invalidQuery], "\(problems)")
        #expect(
            problems.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }.suffix(2) == ["up[5m]", "'a'"])
    }

    @Test func editsAreCarriedIntoQuotes() throws {
        let text = "é {{ query \"up\\u007bjob=\\\"a\\\"}\" }} {{ query `up` }}"
        let queries = parseTemplate(text, dialect: Self.dialect).queries
        try #require(queries.count == 2)
        let first = try queries[0].templateEdits(for: [TextEdit(3..<3, "tenant=\"x\\\\y\","), TextEdit(11..<11, "\n")])
        let second = try queries[1].templateEdits(for: [TextEdit(2..<2, "{tenant=\"x\"}")])
        #expect(
            TextEdit.applied(first + second, to: text)
                == "é {{ query \"up\\u007btenant=\\\"x\\\\\\\\y\\\",job=\\\"a\\\"}\\n\" }} {{ query `up{tenant=\"x\"}` }}"
        )
    }

    @Test func whatCannotBeWrittenIsRefused() throws {
        let text = "{{ query `up` }}{{ query \"\\u00e9\" }}"
        let queries = parseTemplate(text, dialect: Self.dialect).queries
        try #require(queries.count == 2)
        for (query, edit) in [
            (queries[0], TextEdit(0..<0, "`")), (queries[0], TextEdit(0..<0, "\r")), (queries[1], TextEdit(1..<1, "x")),
            (queries[0], TextEdit(0..<9, "x")),
        ] {
            do throws(TemplateProblem) {
                _ = try query.templateEdits(for: [edit])
                Issue.record("\(edit) was taken")
            } catch {
                #expect(error.kind == .unwritableQuery)
            }
        }
    }

    /// However a query is escaped: what is read after the change is the changed query.
    @Test func changedTemplatesHoldTheChangedQuery() throws {
        var random = SeededGenerator(seed: SeededGenerator.seedOfRun())
        var changed = 0
        for _ in 0..<2_000 {
            let isRaw = Bool.random(using: &random)
            let units = (0..<Int.random(in: 0...12, using: &random)).map { _ in unit(isRaw: isRaw, &random) }
            let text = "x {{ query \(isRaw ? "`" : "\"")\(units.joined())\(isRaw ? "`" : "\"") }} y"
            guard let query = parseTemplate(text, dialect: Self.dialect).queries.first else { continue }
            let characters = query.text.unicodeScalars
            let place = characters.indices.randomElement(using: &random) ?? characters.endIndex
            let start = query.text.utf8.distance(from: query.text.startIndex, to: place)
            let end = Bool.random(using: &random) ? start : query.text.utf8.count
            let added = ["tenant=\"a\"", "\\", "\n", "é", "", "{", "\t"].randomElement(using: &random) ?? ""
            let edit = TextEdit(start..<end, added)
            let outer = try query.templateEdits(for: [edit])
            let after = parseTemplate(TextEdit.applied(outer, to: text), dialect: Self.dialect)
            #expect(after.queries.first?.text == TextEdit.applied([edit], to: query.text), "\(text)\n\(edit)")
            changed += 1
        }
        #expect(changed > 1_500)
    }

    private func unit(isRaw: Bool, _ random: inout SeededGenerator) -> String {
        let plain = ["a", "{", "}", "é", "👍", " ", "'", "\r"]
        let rest =
            isRaw ? ["\"", "\n", "\\"] : ["\\\"", "\\n", "\\u00e9", "\\x41", "\\101", "\\\\", "\\U0001F44D", "\\t"]
        return (plain + rest).randomElement(using: &random) ?? ""
    }
}
