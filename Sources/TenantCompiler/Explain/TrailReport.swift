internal import Diagnostics

/// How the fields of a tenant came to be: each layer that set them, the winner first.
package struct TrailReport: Sendable {
    package let text: String
    package let isEmpty: Bool
    /// The field that was probably meant, where none was found.
    package let nearest: String?

    /// Null where the first part of `subject` names no tenant.
    ///
    /// - Parameter subject: A tenant, or a tenant, a dot and a field or what begins one.
    package init?(_ subject: String, environment: String?, in program: Program) {
        let name = String(subject.prefix { $0 != "." })
        guard let tenant = program.tenant(named: name) else { return nil }
        let field = String(subject.dropFirst(name.count + 1))
        var ignored = DiagnosticList()
        let units = resolve(tenant, in: program, &ignored)
            .filter { environment == nil || $0.environment.name == environment }
        let words = ConcealedWords(program)
        var sections: [(environments: [String], text: String)] = []
        var known: [String] = []
        for unit in units {
            let trails = Self.trails(of: unit)
            known += trails.map(\.path.text)
            let text = trails.filter { Self.matches($0.path.text, field) }
                .map { Self.section($0, tenant: name, program.sources, concealing: words) }.joined()
            if text.isEmpty { continue }
            if let index = sections.firstIndex(where: { $0.text == text }) {
                sections[index].environments.append(unit.environment.name)
            } else {
                sections.append(([unit.environment.name], text))
            }
        }
        text = sections.map { "# \($0.environments.joined(separator: ", "))\n\($0.text)" }.joined(separator: "\n")
        isEmpty = sections.isEmpty
        nearest = Suggestion.nearest(to: field, among: known).map { "\(name).\(words.concealed(name: $0))" }
    }

    private static func trails(of unit: Unit) -> [Trail] {
        var trails: [Trail] = []
        unit.spec.visit(FieldPath()) { trails.append($0) }
        return trails
    }

    private static func matches(_ path: String, _ field: String) -> Bool {
        field.isEmpty || path == field || path.hasPrefix(field + ".")
    }

    private static func section(
        _ trail: Trail, tenant: String, _ sources: SourceMap, concealing words: ConcealedWords
    ) -> String {
        var text = ""
        for (index, step) in trail.steps.enumerated() {
            let value = step.value.map { words.concealed($0, from: step.origin.span) } ?? "removed"
            let mark = index == 0 ? "\(tenant).\(words.concealed(name: trail.path.text)) = \(value)" : "  over \(value)"
            text += "\(mark)\n    \(place(step.origin, sources))\n"
        }
        return text
    }

    private static func place(_ origin: Origin, _ sources: SourceMap) -> String {
        guard let span = origin.span else { return origin.layer.description }
        let file = sources[span.file]
        let position = LineTable(file.bytes).position(at: Int(span.start))
        return "\(file.path):\(position.line):\(position.column) (\(origin.layer.description))"
    }
}
