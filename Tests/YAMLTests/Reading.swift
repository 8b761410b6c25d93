import Diagnostics
import YAML

/// One text parsed, with what was found wrong in it.
struct Reading {
    let source: SourceFile
    let tree: Tree?
    let findings: [Diagnostic]

    init(_ text: String, budget: Budget = Budget()) { self.init(Array(text.utf8), budget: budget) }

    init(_ bytes: [UInt8], budget: Budget = Budget()) {
        source = SourceFile(path: "test.yaml", bytes: bytes)
        var diagnostics = DiagnosticList()
        tree = parse(source, as: FileID(0), budget: budget, into: &diagnostics)
        findings = diagnostics.sorted()
    }

    var documents: [Node] { tree?.documents ?? [] }
    var values: [Value] { documents.map { Value($0) } }
    var codes: [String] { findings.map(\.code) }

    /// The text under a span.
    func text(_ span: Diagnostics.Span?) -> String? {
        guard let span, span.start <= span.end, Int(span.end) <= source.bytes.count else { return nil }
        return String(decoding: source.bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
    }

    /// The text under each finding's first label.
    var marked: [String] { findings.map { text($0.primary) ?? "outside of the file" } }

    /// All nodes, keys included, depth first; aliases as what they stand for.
    var nodes: [Node] {
        var found: [Node] = []
        func walk(_ node: Node) {
            found.append(node)
            for item in node.items { walk(item) }
            for entry in node.entries {
                walk(entry.key)
                walk(entry.value)
            }
        }
        for document in documents { walk(document) }
        return found
    }
}
