package import Diagnostics
package import YAML

/// Where something that lacks a field is written, and what it is called there.
package struct Place: Sendable {
    private let whole: Span
    private let wholeName: String
    /// What is written there, if it stands in one place.
    private let node: Node?
    /// The part of it that is looked at; null for all of it.
    private let key: String?

    package init(_ span: Span, _ name: String, node: Node? = nil) {
        self.init(span, name, node, key: nil)
    }

    private init(_ span: Span, _ name: String, _ node: Node?, key: String?) {
        whole = span
        wholeName = name
        self.node = node
        self.key = key
    }

    package var span: Span { part?.key.span ?? whole }
    package var name: String { part.map { "`\($0.key.text)` of \(wholeName)" } ?? wholeName }

    /// The place of a field's value.
    func below(_ key: String) -> Place {
        guard node != nil else { return self }
        guard self.key != nil else { return Place(whole, wholeName, node, key: key) }
        return Place(span, name, part?.value, key: key)
    }

    /// Looked up when something is missing and not before, since most places lack nothing.
    private var part: Node.Entry? {
        guard let key else { return nil }
        return node?.entries.first { $0.key.hasText(key) }
    }
}
