internal import Diagnostics
package import YAML

extension Bool: ScalarValue {
    /// `true` or `false`; the other words of YAML 1.1 are refused, since YAML 1.2 readers take them for text.
    package static func read(_ node: Node, _ reader: inout Reader) -> Bool? {
        if node.style == .plain, node.hasText("true") { return true }
        if node.style == .plain, node.hasText("false") { return false }
        let quotes = reader.quotes(of: node, isValue: node.hasText("true") || node.hasText("false"))
        var fixes = quotes.fixes
        if node.style == .plain, case .boolean(let meant) = PlainScalar(node.utf8) {
            fixes = [Fix("write `\(meant)`", edits: [Edit(node.span, replacement: String(meant))], isSafe: true)]
        }
        reader.report(
            .wrongType, "expected `true` or `false`, found \(quotes.found)", at: node.span,
            help: quotes.help ?? "write `true` or `false`", fixes: fixes)
        return nil
    }

    package static var schema: ScalarSchema { ScalarSchema("`true` or `false`", json: .boolean) }

    package var display: String { String(self) }
}
