package import YAML

/// An action of Robusta: its name alone, or with what it is given.
package struct PlaybookActionSpec: Spec {
    package var name = Layered<PlaybookAction>()
    package var with = Keyed<AnyKey, Layered<ScalarLiteral>>()

    package init() {}

    package static let title = "action"

    package static let fields: [Field<PlaybookActionSpec>] = [
        Field("name", \.name, required: true, "The action, as Robusta calls it", example: "logs_enricher"),
        Field(
            "with", \.with, "Its parameters, as Robusta calls them", default: "none", example: "{ previous: true }"),
    ]

    /// A scalar is the name.
    package mutating func lay(_ node: Node, _ reader: inout Reader) {
        if node.kind == .scalar { name.lay(node, &reader) } else { layFields(node, &reader) }
    }

    package static var schema: Schema { Schema.either([Schema.scalar(PlaybookAction.schema), objectSchema]) }
}
