package import Diagnostics
package import YAML

/// A list that a higher layer replaces as a whole.
package struct Items<Element: Sendable>: Sendable {
    package private(set) var elements: [Element] = []
    /// Where each element is written, in step with `elements`.
    package private(set) var spans: [Span] = []
    private var settings: [Setting<Int>] = []
    /// Whether the highest layer wrote something that is no list.
    private var isRefused = false

    package init() {}

    /// Where the list in force is written.
    package var span: Span? { settings.first?.origin.span }
    package var isSet: Bool { settings.first?.value != nil }
    package var isWritten: Bool { isSet || isRefused }
}

extension Items: Readable where Element: Readable {
    package mutating func lay(_ node: Node, _ reader: inout Reader) {
        guard node.kind == .sequence else {
            reader.reportType(of: node, expected: "a list")
            isRefused = true
            return
        }
        elements = []
        spans = []
        for item in node.items {
            var element = Element()
            element.lay(item, &reader)
            elements.append(element)
            spans.append(item.span)
        }
        settings.insert(Setting(value: elements.count, origin: reader.origin(of: node)), at: 0)
    }

    package mutating func remove(_ origin: Origin) {
        elements = []
        spans = []
        settings.insert(Setting(value: nil, origin: origin), at: 0)
    }

    package mutating func refuse() { isRefused = true }

    package func visit(_ path: FieldPath, _ visitor: (Trail) -> Void) {
        guard !settings.isEmpty else { return }
        visitor(
            Trail(
                path: path,
                steps: settings.map { setting in
                    let text = setting.value.map { "\($0) item\($0 == 1 ? "" : "s")" }
                    return Trail.Step(value: text, origin: setting.origin)
                }))
        for (index, element) in elements.enumerated() { element.visit(path.appending(String(index)), visitor) }
    }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        for (element, span) in zip(elements, spans) { element.checkRequired(Place(span, "this item"), &reader) }
    }

    package static var hasRequirements: Bool { Element.hasRequirements }

    package static var schema: Schema { .list(Element.schema, mergeKey: nil) }
}
