package import LabelMatching

/// A scrape job of the platform's Prometheus, beside those that it always has.
package struct ScrapeJobSpec: NamedSpec {
    package var name = Layered<LabelName>()
    package var targets = Items<Layered<HostPort>>()
    package var ec2 = Given<InstanceDiscoverySpec>()
    package var path = Layered(HTTPPath(text: "/metrics"))
    package var interval = Layered<PrometheusDuration>()
    package var keep = Layered<RegularExpression>()
    package var drop = Layered<RegularExpression>()

    package init() {}

    package static let title = "scrape job"

    package static let fields: [Field<ScrapeJobSpec>] = [
        Field("name", \.name, required: true, "What the label `job` says", example: "redshift-exporter"),
        Field("targets", \.targets, "Hosts and ports", default: "none", example: "[ \"redshift-exporter:9974\" ]"),
        Field("ec2", \.ec2, "Instances of Amazon EC2 that are found by their tags", default: "none"),
        Field("path", \.path, "The path that is scraped", default: "/metrics"),
        Field("interval", \.interval, "Time between scrapes", default: "30s", example: "15s"),
        Field("keep", \.keep, "RE2 over the names of metrics: no others are kept", example: "\"ecp_.*\""),
        Field("drop", \.drop, "RE2 over the names of metrics that are not kept", example: "\"go_.*\""),
    ]
}
