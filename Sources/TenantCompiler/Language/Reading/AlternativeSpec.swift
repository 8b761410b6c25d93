internal import Diagnostics
package import YAML

/// An object that one key out of several makes what it is, such as the handler of a probe.
///
/// A layer that names one of them takes away another that a lower layer named; two in one place are refused.
package protocol AlternativeSpec: Spec {
    static var alternatives: [String] { get }

    /// Whether one of them must be set.
    static var needsAlternative: Bool { get }
}

extension AlternativeSpec {
    package static var needsAlternative: Bool { true }

    package mutating func lay(_ node: Node, _ reader: inout Reader) {
        chooseAlternative(node, &reader)
        layFields(node, &reader)
    }

    /// Takes away what lower layers chose, where this node chooses something else.
    package mutating func chooseAlternative(_ node: Node, _ reader: inout Reader) {
        let chosen = node.entries.filter { entry in
            !entry.value.isNull && Self.alternatives.contains(where: entry.key.hasText)
        }
        guard let first = chosen.first else { return }
        for field in Self.fields where Self.alternatives.contains(field.name) && field.isSet(self) {
            guard !chosen.contains(where: { $0.key.hasText(field.name) }) else { continue }
            field.remove(&self, reader.origin(of: first.key))
        }
        for other in chosen.dropFirst() {
            reader.report(
                .conflictingKeys, "`\(first.key.text)` and `\(other.key.text)` exclude each other",
                at: other.key.span, label: "this one", others: [Label(first.key.span, "beside this one")],
                help: "keep one of the two")
        }
    }

    package static var hasRequirements: Bool { true }

    package func checkRequired(_ place: Place, _ reader: inout Reader) { checkAlternatives(place, &reader) }

    /// Reports what is missing: required fields, and the choice between alternatives.
    package func checkAlternatives(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        let isChosen = Self.fields.contains { Self.alternatives.contains($0.name) && $0.isWritten(self) }
        guard Self.needsAlternative, !isChosen else { return }
        let names = Self.alternatives.map { "`\($0)`" }.joined(separator: ", ")
        reader.report(
            .missingField, "\(place.name) has none of \(names)", at: place.span, label: "one is required here",
            help: "add one of \(names)")
    }
}
