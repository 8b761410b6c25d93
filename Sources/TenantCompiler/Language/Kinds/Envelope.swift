internal import YAML

/// What every document has around its `spec`.
package struct Envelope: Spec {
    package var apiVersion = Layered<String>()
    package var kind = Layered<String>()
    package var metadata = MetadataSpec()
    package var spec = Unread()

    package init() {}

    package static let title = "a document"

    package static let fields: [Field<Envelope>] = [
        Field("apiVersion", \.apiVersion, required: true, "The version of the language", example: "tenantc.dev/v1"),
        Field("kind", \.kind, required: true, "What the document declares", example: "Tenant"),
        Field("metadata", \.metadata, "What names the document"),
        Field("spec", \.spec, required: true, "What it says"),
    ]
}
