/// A kind of custom resource that the compiler does not know.
package struct CustomResourceSpec: Spec {
    package var group = Layered<SubdomainName>()
    package var kind = Layered<String>()
    package var scope = Layered<ResourceScope>()

    package init() {}

    package static let title = "custom resource"

    package static let fields: [Field<CustomResourceSpec>] = [
        Field("group", \.group, required: true, "The group of its API, without a version", example: "example.com"),
        Field("kind", \.kind, required: true, "The kind, as manifests write it", example: "Widget"),
        Field(
            "scope", \.scope, required: true,
            "`Namespaced` kinds are put into the tenant's namespace; `Cluster` kinds are refused", example: "Namespaced"
        ),
    ]
}
