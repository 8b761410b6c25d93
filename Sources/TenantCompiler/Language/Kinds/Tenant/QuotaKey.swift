internal import Diagnostics
internal import Kubernetes
package import YAML

/// A key of `ResourceQuota.spec.hard`, as the API server judges it.
package enum QuotaKey: MapKey {
    package static let description = "a resource that a quota can bound"

    package static func check(_ key: Node, _ reader: inout Reader) -> Bool {
        guard let problem = ResourceQuotaKey.problem(in: key.text) else { return true }
        reader.report(
            .invalidQuotaKey, "`\(key.text)` is nothing that a ResourceQuota bounds", at: key.span,
            label: problem.message, help: problem.suggestion.map { "did you mean `\($0)`?" },
            fixes: problem.suggestion.map {
                [Fix("write `\($0)`", edits: [Edit(key.span, word: $0)], isSafe: false)]
            } ?? [])
        return false
    }
}
