/// `metadata` of a document.
package struct MetadataSpec: Spec {
    package var name = Layered<String>()
    package var labels = Keyed<LabelKey, Layered<LabelText>>()
    package var annotations = Keyed<LabelKey, Layered<String>>()

    package init() {}

    package static let title = "metadata"

    package static let fields: [Field<MetadataSpec>] = [
        Field("name", \.name, required: true, "The document's name among those of its kind", example: "acme"),
        Field("labels", \.labels, "Labels of the tenant's namespace", example: "{ region: eu }"),
        Field("annotations", \.annotations, "Annotations of the tenant's namespace"),
    ]
}
