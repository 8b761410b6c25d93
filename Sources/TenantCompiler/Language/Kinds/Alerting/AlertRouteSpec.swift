/// A route of the platform's own.
package struct AlertRouteSpec: Spec {
    package var matchers = Items<Layered<String>>()
    package var receiver = Layered<String>()
    package var `continue` = Layered<Bool>(false)

    package init() {}

    package static let title = "route"

    package static let fields: [Field<AlertRouteSpec>] = [
        Field(
            "matchers", \.matchers, required: true, "What an alert must match, all of it",
            example: "[ 'signal=\"latency\"' ]"),
        Field("receiver", \.receiver, required: true, "Who is told", example: "platform"),
        Field("continue", \.continue, "Whether later routes are tried too", default: "false"),
    ]
}
