package import Diagnostics
package import YAML

/// Where something that lacks a field is written, and what it is called there.
package struct Place: Sendable {
    private let whole: Span
    private let wholeName: String
    /// What is written there, if it stands in one place.
    private let node: Node?
    /// The part of it that is looked at, from outside in. Looked up when something is missing and not before, since
    /// most places lack nothing.
    private var keys: [String] = []

    /// What to do about it, where the fault is probably not that a field is missing.
    let hint: String?

    package init(_ span: Span, _ name: String, node: Node? = nil, hint: String? = nil) {
        self.hint = hint
        whole = span
        wholeName = name
        self.node = node
    }

    package var span: Span { parts.last?.key.span ?? whole }
    package var name: String { parts.reduce(wholeName) { "`\($1.key.text)` of \($0)" } }

    /// The place of a field's value.
    func below(_ key: String) -> Place {
        guard node != nil else { return self }
        var place = self
        place.keys.append(key)
        return place
    }

    /// The entries on the way to the part, as far as they are written here and not in another layer.
    private var parts: [Node.Entry] {
        var found: [Node.Entry] = []
        var node = self.node
        for key in keys {
            guard let entry = node?.entries.first(where: { $0.key.hasText(key) }) else { break }
            found.append(entry)
            node = entry.value
        }
        return found
    }
}
