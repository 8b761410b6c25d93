internal import YAML

/// The pods of a tenant's own Prometheus, whoever runs it.
enum PrometheusPods {
    /// What selects them: the operator labels what it runs so, and the Deployment does as it does.
    static let labels = [
        Member("app.kubernetes.io/instance", "prometheus"), Member("app.kubernetes.io/name", "prometheus"),
    ]

    /// The same as `matchLabels`.
    static let selector = Value.map(labels)
}
