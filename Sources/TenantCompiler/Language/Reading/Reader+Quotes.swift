internal import Diagnostics
internal import YAML

extension Reader {
    /// What a text in quotes is called, and how it is put right where only the quotes are wrong.
    ///
    /// - Parameter isValue: Whether the text would be read without them.
    func quotes(of node: Node, isValue: Bool) -> (found: String, help: String?, fixes: [Fix]) {
        guard node.kind == .scalar, node.style != .plain else { return ("`\(node.text)`", nil, []) }
        let found = "the text `\"\(node.text)\"`"
        guard isValue else { return (found, nil, []) }
        let fix = Fix("remove the quotes", edits: [Edit(node.span, replacement: node.text)], isSafe: true)
        return (found, "remove the quotes: write `\(node.text)`", [fix])
    }
}
