/// How the output is laid out.
package struct OutputSpec: Spec {
    package var layout = Layered<OutputLayout>(.object)

    package init() {}

    package static let title = "output"

    package static let fields: [Field<OutputSpec>] = [
        Field(
            "layout", \.layout,
            "`object`: one object a file; `tenant`: one `manifest.yaml` a tenant, for very large fleets",
            default: "object")
    ]
}
