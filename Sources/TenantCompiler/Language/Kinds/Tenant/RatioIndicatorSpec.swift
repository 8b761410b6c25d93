/// Failed requests among all.
package struct RatioIndicatorSpec: Spec {
    package var errors = Layered<String>()
    package var total = Layered<String>()

    package init() {}

    package static let title = "ratio"

    package static let fields: [Field<RatioIndicatorSpec>] = [
        Field(
            "errors", \.errors, required: true, "Selector of the counter of failed requests",
            example: "'http_requests_total{status=~\"5..\"}'"),
        Field(
            "total", \.total, required: true, "Selector of the counter of all requests", example: "http_requests_total"),
    ]
}
