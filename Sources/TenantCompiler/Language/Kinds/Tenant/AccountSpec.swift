/// The ServiceAccount that a pod runs as.
package struct AccountSpec: Spec {
    package var token = Layered<Bool>(false)
    package var annotations = Keyed<LabelKey, Layered<String>>()

    package init() {}

    package static let title = "account"

    package static let fields: [Field<AccountSpec>] = [
        Field(
            "token", \.token,
            "Whether the pod gets the account's token for the API server; what it may do there is for bindings to say",
            default: "false", emits: "`automountServiceAccountToken`"),
        Field(
            "annotations", \.annotations, "Annotations of the account, such as the role of a cloud that it may take",
            example: "{ eks.amazonaws.com/role-arn: \"arn:aws:iam::123456789012:role/acme-backups\" }"),
    ]
}
