internal import Diagnostics
internal import Kubernetes
internal import YAML

extension RawObject {
    /// The labels and annotations that the API server refuses, of the object and of pods made from it.
    ///
    /// - Parameter report: Called with a message, the place, and what is true there.
    func checkMetadata(_ report: (_ message: String, _ span: Span, _ label: String) -> Void) {
        for metadata in [root["metadata"], podMetadata] {
            guard let metadata else { continue }
            check(metadata["labels"], "label", report) { LabelValue.problem(in: $0)?.message }
            check(metadata["annotations"], "annotation", report) { _ in nil }
        }
    }

    private func check(
        _ field: RawField?, _ what: String, _ report: (String, Span, String) -> Void, problem: (String) -> String?
    ) {
        guard let field, field.value != .null else { return }
        guard case .map = field.value else {
            report("the \(what)s of \(kind) `\(name)` are no mapping", field.node.span, "expected keys with texts")
            return
        }
        for (entry, member) in zip(field.node.entries, field.members) {
            if let problem = QualifiedName.problem(in: member.key) {
                report("`\(member.key)` is no key of a label or annotation", entry.key.span, problem.message)
            }
            guard let text = member.field.text else {
                report("the \(what) `\(member.key)` is no text", entry.value.span, "quote it")
                continue
            }
            if let problem = problem(text) {
                report("`\(text)` is no value of a \(what)", entry.value.span, problem)
            }
        }
    }
}
