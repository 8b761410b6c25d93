package import Diagnostics
package import YAML

/// A list of named objects: a higher layer lays over the object of the same name, or adds one.
package struct Named<Element: Sendable>: Sendable {
    package struct Item: Sendable {
        package let name: String
        /// Where the name is written, in the lowest layer that has it.
        package let nameSpan: Span
        /// Where the highest layer that speaks of it writes it.
        package var span: Span
        package var declaration: Declaration
        package var element: Element
    }

    package private(set) var items: [Item] = []
    private var wasSet = false
    /// Whether a layer wrote something that was refused.
    private var isRefused = false

    package init() {}

    package var elements: [Element] { items.map(\.element) }
    package var isSet: Bool { wasSet }
    package var isWritten: Bool { wasSet || isRefused }

    package subscript(name: String) -> Element? { items.first { $0.name == name }?.element }
}

extension Named: Readable where Element: NamedSpec {
    package mutating func lay(_ node: Node, _ reader: inout Reader) {
        guard node.kind == .sequence else {
            let key = node.entries.first?.key.text
            reader.reportType(
                of: node, expected: "a list",
                help: key.map {
                    "write a list, each item with its `\(Element.mergeKey)`: `- \(Element.mergeKey): \($0)`"
                })
            isRefused = true
            return
        }
        wasSet = true
        var seen: [String: Span] = [:]
        let nodes = node.items
        var places = KeyPlaces(items.lazy.map(\.name), adding: nodes.count)
        for item in nodes {
            guard let key = name(of: item, &reader) else { continue }
            let name = key.text
            if let first = seen.updateValue(key.span, forKey: name) {
                reader.report(
                    .duplicateName, "`\(name)` stands twice in one list", at: key.span, label: "again here",
                    others: [Label(first, "first here")], help: "rename one of the two, or remove it")
                continue
            }
            let index = places.index(of: name, else: items.firstIndex { $0.name == name })
            places.add(name, at: index ?? items.count)
            lay(item, named: name, at: key.span, over: index, &reader)
        }
    }

    private mutating func lay(
        _ item: Node, named name: String, at nameSpan: Span, over index: Int?, _ reader: inout Reader
    ) {
        if let index {
            items[index].element.lay(item, &reader)
            items[index].span = item.span
            items[index].declaration.add(item.span, in: reader.layer)
        } else {
            var element = Element()
            let wasNew = reader.isInNewObject
            reader.isInNewObject = true
            element.lay(item, &reader)
            reader.isInNewObject = wasNew
            let declaration = Declaration(item.span, in: reader.layer)
            items.append(
                Item(name: name, nameSpan: nameSpan, span: item.span, declaration: declaration, element: element))
        }
    }

    /// The node of an item's name; what has none is read for its other faults and left out.
    private func name(of item: Node, _ reader: inout Reader) -> Node? {
        guard item.kind == .mapping else {
            reader.reportType(of: item, as: Element.self)
            return nil
        }
        if let key = item[Element.mergeKey], key.kind == .scalar, !key.isNull { return key }
        if let only = item.entries.first, item.entries.count == 1, only.value.kind == .mapping,
            !Element.keys.contains(only.key.text)
        {
            let key = Element.mergeKey
            reader.report(
                .missingField, "this item has no `\(key)`", at: only.key.span, label: "a name of its own is no key",
                help: "write `\(key): \(only.key.text)`, and the other keys beside it")
            return nil
        }
        var ignored = Element()
        ignored.lay(item, &reader)
        let isNamed = Element.fields.contains { $0.name == Element.mergeKey && $0.isWritten(ignored) }
        if !isNamed {
            reader.report(
                .missingField, "this item has no `\(Element.mergeKey)`", at: item.span,
                help: "add `\(Element.mergeKey)`: layers merge this list by it")
        }
        return nil
    }

    package mutating func remove(_ origin: Origin) { items = [] }

    package mutating func refuse() { isRefused = true }

    package func visit(_ path: FieldPath, _ visitor: (Trail) -> Void) {
        for item in items { item.element.visit(path.appending(item.name), visitor) }
    }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        for item in items {
            item.element.checkRequired(Place(item.declaration.span, "`\(item.name)`", hint: hint(of: item)), &reader)
        }
    }

    /// What an environment alone declares was probably meant to vary an object of nearly that name.
    private func hint(of item: Item) -> String? {
        guard case .environment(let environment) = item.declaration.layer else { return nil }
        let others = items.lazy.filter { $0.declaration.layer != item.declaration.layer }.map(\.name)
        return Suggestion.nearest(to: item.name, among: others).map {
            "did you mean `\($0)`? `\(item.name)` is declared in environment `\(environment)` alone"
        }
    }

    package static var schema: Schema { .list(Element.schema, mergeKey: Element.mergeKey) }
}
