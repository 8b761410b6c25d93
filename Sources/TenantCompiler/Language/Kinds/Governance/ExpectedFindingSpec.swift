/// A finding that a test of the policies expects; what is left out may be anything.
package struct ExpectedFindingSpec: Spec {
    package var code = Layered<FindingCode>()
    package var standard = Layered<String>()
    package var subject = Layered<String>()
    package var tenant = Layered<String>()
    package var severity = Layered<FindingSeverity>()
    package var message = Layered<String>()
    package var at = Layered<String>()
    package var line = Layered<Int>()

    package init() {}

    package static let title = "expectation"

    package static let fields: [Field<ExpectedFindingSpec>] = [
        Field("code", \.code, required: true, "The finding's code", example: "standard-breached"),
        Field("standard", \.standard, "The standard that is broken", example: "METRIC_NAMING_001"),
        Field("subject", \.subject, "What breaks it, as a report names it", example: "metric/jobs_done"),
        Field("tenant", \.tenant, "The tenant that it is about", example: "acme"),
        Field("severity", \.severity, "How much it weighs", example: "error"),
        Field("message", \.message, "A part of what it says", example: "\"end in _total\""),
        Field("at", \.at, "The text that is flagged", example: "jobs_done"),
        Field("line", \.line, "The line of the test's own file at which it stands", example: "12"),
    ]
}
