/// A header of a probe's request.
package struct HTTPHeaderSpec: NamedSpec {
    package var name = Layered<String>()
    package var value = Layered<String>()

    package init() {}

    package static let title = "header"

    package static let fields: [Field<HTTPHeaderSpec>] = [
        Field("name", \.name, required: true, "The header's name", example: "X-Probe"),
        Field("value", \.value, required: true, "The header's value", example: "\"1\""),
    ]
}
