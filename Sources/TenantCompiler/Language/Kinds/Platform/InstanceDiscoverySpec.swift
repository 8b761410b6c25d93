/// Instances of Amazon EC2 that Prometheus finds by itself.
package struct InstanceDiscoverySpec: Spec {
    package var region = Layered<LabelName>()
    package var port = Layered<PortNumber>()
    package var tags = Keyed<AnyKey, Layered<String>>()

    package init() {}

    package static let title = "ec2"

    package static let fields: [Field<InstanceDiscoverySpec>] = [
        Field("region", \.region, required: true, "The region that is asked", example: "ap-northeast-2"),
        Field("port", \.port, required: true, "The port that is scraped", example: "8080"),
        Field("tags", \.tags, "Tags that an instance must have", default: "any", example: "{ Monitoring: enabled }"),
    ]
}
