/// A kind of custom resource that the compiler does not know.
package struct CustomResourceSpec: Spec {
    package var apiVersion = Layered<String>()
    package var kind = Layered<String>()
    package var scope = Layered<ResourceScope>()

    package init() {}

    package static let title = "custom resource"

    package static let fields: [Field<CustomResourceSpec>] = [
        Field(
            "apiVersion", \.apiVersion, required: true, "The group and version of its API", example: "example.com/v1"),
        Field("kind", \.kind, required: true, "The kind, as manifests write it", example: "Widget"),
        Field(
            "scope", \.scope, required: true,
            "`Namespaced` kinds are put into the tenant's namespace; `Cluster` kinds are refused", example: "Namespaced"
        ),
    ]
}
