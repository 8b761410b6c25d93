/// The ServiceAccount that something runs as whose own rights in the cluster are not for its author to say.
package struct CloudAccountSpec: Spec {
    package var annotations = Keyed<LabelKey, Layered<String>>()

    package init() {}

    package static let title = "account"

    package static let fields: [Field<CloudAccountSpec>] = [
        Field(
            "annotations", \.annotations, "Annotations of the account, such as the role of a cloud that it may take",
            example: "{ iam.gke.io/gcp-service-account: backups@acme.iam.gserviceaccount.com }")
    ]
}
