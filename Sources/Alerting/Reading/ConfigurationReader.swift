internal import Diagnostics
internal import LabelMatching
internal import YAML

/// Holds a tree of nodes against what Alertmanager loads, and notes everything that it would refuse.
struct ConfigurationReader {
    let version: AlertmanagerVersion
    var diagnostics = DiagnosticList()
    var patterns = PatternTable()
    /// Whether a matcher could not be read.
    var hasLostMatchers = false

    init(version: AlertmanagerVersion) { self.version = version }

    mutating func refuse(
        _ message: String, at span: Span, _ label: String = "", others: [Label] = [], help: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                code: AlertmanagerConfiguration.refusalCode, message: message, labels: [Label(span, label)] + others,
                help: help))
    }

    /// Checks a value, with `name` as what it is called in messages. Null stands for what is not set.
    mutating func check(_ node: Node, _ type: FieldType, name: String) {
        if node.isNull { return }
        switch type {
        case .any: return
        case .object(let object): check(node, object)
        case .list(let item), .solidList(let item):
            guard expect(node, .sequence, "a list", name) else { return }
            for element in node.items {
                if case .solidList = type, element.isNull {
                    refuse("`\(name)` has an item that is null, which Alertmanager crashes on", at: element.span)
                }
                check(element, item, name: name)
            }
        case .map(let value), .labelMap(let value):
            guard expect(node, .mapping, "a mapping", name) else { return }
            for entry in node.entries {
                if case .labelMap = type, !LabelName.isClassic(entry.key.text) {
                    refuse("`\(entry.key.text)` is no name of a label", at: entry.key.span)
                }
                check(entry.value, value, name: "\(name).\(entry.key.text)")
            }
        default:
            guard expect(node, .scalar, "a single value", name) else { return }
            if let fault = scalarFault(node, type) {
                refuse("`\(name)` cannot be read: \(fault)", at: node.span)
            }
        }
    }

    private mutating func expect(_ node: Node, _ kind: Node.Kind, _ words: String, _ name: String) -> Bool {
        if node.kind == kind { return true }
        refuse("`\(name)` is not \(words)", at: node.kind == .scalar ? node.span : node.beginning)
        return false
    }

    /// Checks a mapping's keys, their values, and what is demanded of them together.
    mutating func check(_ node: Node, _ type: ObjectType) {
        guard expect(node, .mapping, "a mapping", type.name) else { return }
        for entry in node.entries {
            let key = entry.key.text
            guard let field = type.field(key), version >= field.since else {
                refuseKey(entry.key, type)
                continue
            }
            check(entry.value, field.type, name: key)
        }
        for fault in type.check(ObjectView(node: node, version: version)) {
            let place = fault.key.flatMap { node[$0] }
            refuse(
                "`\(type.name)`: \(fault.message)",
                at: place.map { $0.kind == .scalar ? $0.span : $0.beginning } ?? node.beginning)
        }
    }

    private mutating func refuseKey(_ key: Node, _ type: ObjectType) {
        if let field = type.field(key.text) {
            refuse(
                "Alertmanager \(version.text) does not know `\(key.text)`", at: key.span,
                help: "it came with \(field.since.text)")
            return
        }
        let known = type.fields.filter { version >= $0.since }.map(\.name)
        let nearest = Suggestion.nearest(to: key.text, among: known)
        refuse("`\(type.name)` has no key `\(key.text)`", at: key.span, help: nearest.map { "did you mean `\($0)`?" })
    }

    /// A text with its place, unless it is null.
    static func located(_ node: Node?) -> Located<String>? {
        guard let node, node.kind == .scalar, !node.isNull else { return nil }
        return Located(node.text, node.span)
    }
}

extension Node {
    /// A collection's first line or key, to point at without marking all of it.
    var beginning: Span {
        if kind == .mapping, let first = entries.first { return first.key.span }
        if kind == .sequence, let first = items.first { return first.kind == .scalar ? first.span : first.beginning }
        return span
    }
}
