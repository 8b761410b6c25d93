/// The Grafanas that show tenants' dashboards.
package struct GrafanaSpec: Spec {
    package var mode = Layered<GrafanaMode>(.sidecar)
    package var image = Layered(Image(text: "docker.io/grafana/grafana:11.6.0"))
    package var adminSecret = Layered(SecretReference(path: "grafana/{tenant}", property: "password"))
    package var cloudwatchRegion = Layered<String>()
    package var account = Given<CloudAccountSpec>()

    package init() {}

    package static let title = "grafana"

    package static let fields: [Field<GrafanaSpec>] = [
        Field(
            "mode", \.mode,
            "`sidecar`: dashboards are ConfigMaps with the label `grafana_dashboard`; `operator`: objects of "
                + "`grafana.integreatly.org`", default: "sidecar", example: "operator"),
        Field(
            "image", \.image, "The image of the Grafana that tenants of a tier with the feature `grafana` get",
            default: "docker.io/grafana/grafana:11.6.0"),
        Field(
            "adminSecret", \.adminSecret,
            "Where the secret store keeps the password of each Grafana's user `admin`; `{tenant}` stands for the tenant",
            default: "grafana/{tenant}#password", emits: "an ExternalSecret `grafana-admin`"),
        Field(
            "cloudwatchRegion", \.cloudwatchRegion, "The AWS region whose CloudWatch is a data source",
            default: "CloudWatch is none", example: "ap-northeast-2"),
        Field(
            "account", \.account,
            "The ServiceAccount that each tenant's Grafana runs as, by which a cloud lets it read metrics; in the values "
                + "of its annotations `{tenant}` stands for the tenant",
            default: "one without annotations where CloudWatch is a data source, else the namespace's",
            example: "{ annotations: { eks.amazonaws.com/role-arn: \"arn:aws:iam::123456789012:role/{tenant}\" } }",
            emits: "a ServiceAccount `grafana`, or `serviceAccount` of the Grafana object"),
    ]
}
